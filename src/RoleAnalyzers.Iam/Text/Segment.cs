namespace RoleAnalyzers.Iam.Text;

/// <summary>What stands for a part of a text that is not known while the program is compiled.</summary>
public enum HoleKind
{
    /// <summary>Any text at all, the empty one included.</summary>
    Unknown,

    /// <summary>The id of the account that the policy is deployed to: twelve digits (<c>AWS::AccountId</c>, <c>Stack.Account</c>).</summary>
    OwnAccount,

    /// <summary>The partition that the policy is deployed to (<c>AWS::Partition</c>): a word such as <c>aws</c>, no colon, no wildcard.</summary>
    Partition,

    /// <summary>A word that deployment fills in (a region, a DNS suffix, an organisation's id): never empty, no colon, no wildcard.</summary>
    Word,
}

/// <summary>One piece of a <see cref="PolicyText"/>: known characters, or a hole.</summary>
/// <param name="Literal">The characters; empty for a hole.</param>
/// <param name="Hole">The kind of hole, or null for known characters.</param>
public readonly record struct Segment(string Literal, HoleKind? Hole)
{
    public bool IsHole => Hole is not null;
}
