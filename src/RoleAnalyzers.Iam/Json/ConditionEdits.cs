using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Changes of the conditions of one statement. A condition moves alone: its key goes into the block that its new operator already has,
/// or a new one, and a block that goes over as a whole is renamed. No key is asked twice by one operator.
/// </summary>
internal sealed class ConditionEdits(PolicyMembers members, PolicyDocument policy, int statement, JsonRevision revision)
{
    private const string Element = "Condition";

    private readonly Statement _model = policy.Policy.Statements[statement];

    /// <summary>Asks further keys, by any operators. False where it cannot be written.</summary>
    public bool Add(IReadOnlyCollection<(string Operator, string Key, JsonDraft Value)> conditions)
    {
        if (conditions.Any(c => _model.MayAsk(c.Operator, c.Key))
            || members.Statement(statement) is not { } target
            || !PolicyMembers.TryFind(target, Element, out var element))
        {
            return false;
        }

        var blocks = conditions
            .GroupBy(static c => c.Operator, static c => new JsonDraftMember(c.Key, c.Value), StringComparer.OrdinalIgnoreCase)
            .Select(static block => (Operator: block.Key, Keys: block.ToImmutableArray())).ToImmutableArray();
        if (element is null)
        {
            revision.Insert(target, new(Element, new JsonDraft.Object(blocks.Select(static block => Block(block.Operator, block.Keys)).ToImmutableArray())));
            return true;
        }

        return members.Plain(element.Value) is { } operators && blocks.All(block => Add(operators, block.Operator, block.Keys));
    }

    /// <summary>Gives conditions other operators. False where it cannot be written.</summary>
    public bool Move(IEnumerable<(int Item, string Operator)> moves)
    {
        foreach (var move in moves.GroupBy(static move => move.Operator, static move => move.Item, StringComparer.OrdinalIgnoreCase))
        {
            var written = move.Select(Find).OfType<Written>().ToImmutableArray();
            if (written.Length != move.Count() || !Move(written, move.Key))
                return false;
        }

        return true;
    }

    /// <summary>Takes conditions away, and what is empty without them. False where it cannot be written.</summary>
    public bool Remove(IEnumerable<int> items)
    {
        foreach (var item in items)
        {
            if (Find(item) is not { } written)
                return false;
            Remove(written);
            if (members.Statement(statement) is { } target
                && PolicyMembers.TryFind(target, Element, out var element)
                && element?.Value == written.Operators)
            {
                revision.RemoveEmptied(target, element);
            }
        }

        return true;
    }

    private bool Move(ImmutableArray<Written> written, string comparison)
    {
        var operators = written[0].Operators;
        if (written.Any(one => one.Operators != operators || _model.MayAsk(comparison, one.Name))
            || written.Select(static one => one.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < written.Length
            || !PolicyMembers.TryFind(operators, comparison, out var target))
        {
            return false;
        }

        var stays = target;
        if (target is null)
        {
            stays = written.GroupBy(static one => one.Block).FirstOrDefault(static block => block.Count() == block.First().Keys.Members.Length)?.Key;
            if (stays is not null)
                revision.Replace(stays.Name, new JsonDraft.Text(comparison));
        }

        var moved = written.Where(one => one.Block != stays).ToImmutableArray();
        foreach (var one in moved)
            Remove(one);
        var keys = moved.Select(static one => new JsonDraftMember(new JsonDraft.Copy(one.Key.Name), new JsonDraft.Copy(one.Key.Value))).ToImmutableArray();
        return stays is null ? Add(operators, comparison, keys) : AddTo(stays, keys);
    }

    /// <summary>Puts keys under an operator: into the block that it has, or a new one.</summary>
    private bool Add(JsonObject operators, string comparison, ImmutableArray<JsonDraftMember> keys)
    {
        if (!PolicyMembers.TryFind(operators, comparison, out var block))
            return false;
        if (block is not null)
            return AddTo(block, keys);
        revision.Insert(operators, Block(comparison, keys));
        return true;
    }

    private bool AddTo(JsonMember block, ImmutableArray<JsonDraftMember> keys)
    {
        if (members.Plain(block.Value) is not { } target)
            return false;
        foreach (var key in keys)
            revision.Insert(target, key);
        return true;
    }

    private void Remove(Written condition)
    {
        revision.Remove(condition.Keys, condition.Key);
        revision.RemoveEmptied(condition.Operators, condition.Block);
    }

    private static JsonDraftMember Block(string comparison, ImmutableArray<JsonDraftMember> keys) => new(comparison, new JsonDraft.Object(keys));

    private Written? Find(int item) =>
        policy.Places.TryGetValue(new(PolicyPartKind.Condition, statement, item), out var key)
        && policy.Places.TryGetValue(new(PolicyPartKind.ConditionOperator, statement, item), out var block)
        && members.Plain(key.Container) is { IsComplete: true } keys
        && members.Plain(block.Container) is { IsComplete: true } operators
        && key.Member is { } member
        && block.Member is { } owner
        && owner.Value == keys
        && member.Name.Text.TryGetValue(out var name)
            ? new(operators, owner, keys, member, name)
            : null;

    /// <summary>Where a condition is written.</summary>
    /// <param name="Operators">The object of all operators.</param>
    /// <param name="Block">The member of it that is the condition's operator.</param>
    /// <param name="Keys">What is asked by that operator.</param>
    /// <param name="Key">The member of it that is the condition.</param>
    /// <param name="Name">The condition key.</param>
    private sealed record Written(JsonObject Operators, JsonMember Block, JsonObject Keys, JsonMember Key, string Name);
}
