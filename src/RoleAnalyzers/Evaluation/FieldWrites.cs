using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What a body assigns to fields and properties of its own instance, and to static ones.</summary>
internal sealed class FieldWrites
{
    private readonly Dictionary<ISymbol, FieldWrite> _writes = new(SymbolEqualityComparer.Default);

    /// <summary>The members assigned.</summary>
    public IEnumerable<ISymbol> Members => _writes.Keys;

    /// <summary>What was assigned to each.</summary>
    public IEnumerable<Value> Values => _writes.Values.Select(static write => write.Value);

    /// <summary>What was assigned to the member; null when nothing was.</summary>
    public FieldWrite? Of(ISymbol member) => _writes.TryGetValue(member, out var write) ? write : null;

    /// <summary>Notes an assignment.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="value">What is assigned.</param>
    /// <param name="expression">The expression on the right-hand side.</param>
    public void Note(ISymbol member, Value value, SyntaxNode expression) =>
        _writes[member] = _writes.TryGetValue(member, out var before)
            ? new(Evaluation.Values.Join(before.Value, value), before.Expressions.Add(expression))
            : new(value, ImmutableHashSet.Create(expression));

    /// <summary>The same with other values.</summary>
    public FieldWrites Map(Func<Value, Value> map)
    {
        var mapped = new FieldWrites();
        foreach (var pair in _writes)
            mapped._writes[pair.Key] = pair.Value with { Value = map(pair.Value.Value) };
        return mapped;
    }
}

/// <summary>What a body assigns to one field or property.</summary>
/// <param name="Value">Any of the values assigned.</param>
/// <param name="Expressions">The expression on the right-hand side of each assignment.</param>
internal sealed record FieldWrite(Value Value, ImmutableHashSet<SyntaxNode> Expressions);
