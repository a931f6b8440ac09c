namespace RoleAnalyzers.Iam;

/// <summary>
/// What follows from the parts of a model, worked out when it is first asked and then remembered. It is no part of the model: it never
/// tells two models apart, and a copy with another part works it out anew. Two threads that ask at once come to the same.
/// </summary>
/// <typeparam name="T">What follows.</typeparam>
internal struct Derived<T> : IEquatable<Derived<T>>
{
    private Conclusion? _conclusion;

    /// <summary>What follows from the model.</summary>
    /// <param name="model">The model that this is a field of.</param>
    /// <param name="derive">Works it out, from the model alone.</param>
    public T Of<TModel>(TModel model, Func<TModel, T> derive)
        where TModel : class
    {
        var conclusion = _conclusion;
        // A copy brings along what was concluded from its original.
        if (conclusion is null || !ReferenceEquals(conclusion.Model, model))
            _conclusion = conclusion = new(model, derive(model));
        return conclusion.Value;
    }

    public readonly bool Equals(Derived<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Derived<T>;

    public override readonly int GetHashCode() => 0;

    private sealed class Conclusion(object model, T value)
    {
        public object Model { get; } = model;

        public T Value { get; } = value;
    }
}
