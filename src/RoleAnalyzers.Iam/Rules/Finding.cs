namespace RoleAnalyzers.Iam.Rules;

/// <summary>What a rule found on a part of a model.</summary>
/// <typeparam name="TPart">How the model names its parts.</typeparam>
/// <param name="Rule">Which rule speaks.</param>
/// <param name="Part">Where the fault is.</param>
/// <param name="Arguments">What fills <see cref="Rule.Message"/>.</param>
/// <param name="Because">Further parts that explain it, such as a condition that was meant to narrow and does not.</param>
/// <param name="Edits">The repairs, the best one first. Empty when there is none.</param>
public sealed record Finding<TPart>(
    Rule Rule,
    TPart Part,
    ImmutableArray<string> Arguments,
    ImmutableArray<TPart> Because,
    ImmutableArray<Edit> Edits)
    where TPart : struct;
