using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about requests for role sessions.</summary>
public abstract class SessionRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, in the order of the request's parts, as if it were the only rule.</summary>
    public abstract IEnumerable<Finding<SessionPart>> Check(SessionRequest request);
}
