namespace RoleAnalyzers.Iam.Policies;

/// <summary>What comes of letting a principal assume a role by adding to the principal's own policy.</summary>
public enum GrantOutcome
{
    /// <summary>That cannot be said.</summary>
    Unknown,

    /// <summary>The CDK throws.</summary>
    Throws,

    /// <summary>There is no policy to add to, and nothing happens.</summary>
    Nothing,
}

/// <summary>A principal that a role is granted to.</summary>
/// <param name="Type">Its class.</param>
/// <param name="Outcome">What comes of it.</param>
public sealed record Grantee(string Type, GrantOutcome Outcome);

/// <summary>A grant of a role, made in code: <c>GrantAssumeRole</c>.</summary>
/// <param name="Grantees">Each principal that the role may be granted to there.</param>
public sealed record RoleGrant(PartialList<Grantee> Grantees);

/// <summary>Names one part of a grant: a principal.</summary>
/// <param name="Item">Index into <see cref="RoleGrant.Grantees"/>.</param>
public readonly record struct GrantPart(int Item);
