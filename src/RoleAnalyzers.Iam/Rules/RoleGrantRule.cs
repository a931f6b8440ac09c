using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about grants of roles.</summary>
public abstract class RoleGrantRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, in the order of the principals.</summary>
    public abstract IEnumerable<Finding<GrantPart>> Check(RoleGrant grant);
}
