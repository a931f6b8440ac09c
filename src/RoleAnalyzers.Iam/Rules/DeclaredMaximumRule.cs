using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about the maximum session durations that roles declare.</summary>
public abstract class DeclaredMaximumRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, in the order of the expressions.</summary>
    public abstract IEnumerable<Finding<MaximumPart>> Check(DeclaredMaximum maximum);
}
