using RoleAnalyzers.Iam.Delegations;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about declarations of delegations. Where one of level <see cref="RuleLevel.Error"/> speaks, nothing is generated.</summary>
public abstract class DelegationRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, as if it were the only rule.</summary>
    public abstract IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration);

    /// <summary>The finding, without a repair.</summary>
    protected Finding<DelegationPart> At(DelegationPart part, params string[] arguments) =>
        new(Rule, part, arguments.ToImmutableArray(), ImmutableArray<DelegationPart>.Empty, ImmutableArray<Edit>.Empty);
}
