using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>How the CDK puts conditions together: operator by operator, key by key, the later one of a key winning.</summary>
internal static class ConditionLists
{
    /// <summary>The conditions after the further ones have been added.</summary>
    public static PartialList<Placed<Condition>> Merge(this PartialList<Placed<Condition>> conditions, PartialList<Placed<Condition>> added) =>
        new PartialList<Placed<Condition>>(
            conditions.Items.RemoveAll(old => added.Any(one => IsSame(old.Item.Operator, one.Item.Operator) && IsSame(old.Item.Key, one.Item.Key))),
            conditions.IsComplete).Concat(added);

    /// <summary>The conditions of a dictionary's entries, in which the last entry of a key wins.</summary>
    public static PartialList<Placed<Condition>> LastWins(this PartialList<Placed<Condition>> conditions) =>
        conditions.Items.Aggregate(
            new PartialList<Placed<Condition>>(ImmutableArray<Placed<Condition>>.Empty, conditions.IsComplete),
            static (all, one) => all.Merge(PartialLists.Single(one)));

    /// <summary>The conditions without those of the operator.</summary>
    public static PartialList<Placed<Condition>> Without(this PartialList<Placed<Condition>> conditions, string @operator) =>
        new(conditions.Items.RemoveAll(one => IsSame(one.Item.Operator, PolicyText.Of(@operator))), conditions.IsComplete);

    /// <summary>Whether two texts are certainly the same to the CDK, which compares with regard to case.</summary>
    private static bool IsSame(PolicyText first, PolicyText second) => first.IsKnown && first.Equals(second);
}
