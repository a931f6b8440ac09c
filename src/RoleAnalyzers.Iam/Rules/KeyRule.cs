using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about credentials that a program makes of an access key.</summary>
public abstract class KeyRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, in the order of the parts, as if it were the only rule.</summary>
    public abstract IEnumerable<Finding<KeyPart>> Check(KeyCredentials credentials);
}
