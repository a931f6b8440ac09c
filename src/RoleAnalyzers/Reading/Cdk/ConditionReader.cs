using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads condition blocks: dictionaries of operators, each of which holds a dictionary of keys.</summary>
internal sealed class ConditionReader(CdkScene scene)
{
    /// <summary>
    /// The conditions of a dictionary, each placed at its key. An entry that may be absent is left out, and the list is incomplete.
    /// </summary>
    public PartialList<Placed<Condition>> Read(Value? value, SyntaxNode via)
    {
        if (value is null or NullValue)
            return PartialList<Placed<Condition>>.Empty;
        return Certain(scene.Entries(value))
            .SelectMany(entry => Block(scene.Text(entry.Key), entry.Value, via))
            .LastWins();
    }

    /// <summary>The conditions of one operator.</summary>
    public PartialList<Placed<Condition>> Block(PolicyText @operator, Value value, SyntaxNode via) =>
        Certain(scene.Entries(value)).Select(entry => new Placed<Condition>(
            new(@operator, scene.Text(entry.Key), scene.Texts(entry.Value, via).Items()),
            scene.Nearest(entry.KeySyntax, via)));

    /// <summary>The condition that a class or a method adds by itself, placed where that stands.</summary>
    public PartialList<Placed<Condition>> Added(AddedCondition added, Call call, SyntaxNode place)
    {
        var values = added.Parameter is null
            ? PartialLists.Single(added.Value)
            : scene.Texts(call.Argument(added.Parameter) ?? Value.Unknown, place).Items();
        return PartialLists.Single(new Placed<Condition>(
            new(PolicyText.Of(added.Operator), PolicyText.Of(added.Key), values) { IsAskedAsAccount = added.IsAskedAsAccount }, place));
    }

    private static PartialList<Entry> Certain(PartialList<Entry> entries) =>
        entries.Items.Any(static entry => entry.IsConditional)
            ? new(entries.Items.RemoveAll(static entry => entry.IsConditional), isComplete: false)
            : entries;
}
