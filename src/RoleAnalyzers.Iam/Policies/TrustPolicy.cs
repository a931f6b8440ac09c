using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>The policy that a role carries and that says who may assume it.</summary>
/// <param name="Statements">In source order. Incomplete when code that is not seen may add some.</param>
public sealed record TrustPolicy(PartialList<Statement> Statements)
{
    private Derived<ImmutableArray<(Statement Statement, Principal Principal, PolicyPart Part)>> _allowedPrincipals;
    private Derived<ImmutableArray<UnguardedCaller>> _unguardedCallers;
    private Derived<PartialList<Principal>> _providers;

    /// <summary>
    /// What keeps a text from being a policy at all, in words that may follow a colon; null when it is one, or when that cannot be
    /// said. Nothing else is known of a policy that has it.
    /// </summary>
    public string? SyntaxError { get; init; }

    /// <summary>
    /// The names of the policy's elements as written, in order, those written twice too. Unknown where something else writes the
    /// document.
    /// </summary>
    public PartialList<PolicyText> Elements { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>The value of <c>Version</c>: none when it is missing, several when it is written more than once.</summary>
    public PartialList<PolicyText> Versions { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>The whole document as it is written, white space included. Unknown where something else writes it.</summary>
    public PolicyText Document { get; init; } = PolicyText.Unknown;

    /// <summary>What the role is handed to, as far as that is seen.</summary>
    public PartialList<RoleUse> Uses { get; init; } = PartialList<RoleUse>.Empty;

    /// <summary>Each principal of the statements that say who may assume the role, with its place.</summary>
    internal ImmutableArray<(Statement Statement, Principal Principal, PolicyPart Part)> AllowedPrincipals => _allowedPrincipals.Of(this, static policy =>
    {
        var allowed = new PartialListBuilder<(Statement, Principal, PolicyPart)>();
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var statement = policy.Statements[s];
            if (statement.AllowsAssuming != Answer.Yes)
                continue;
            for (var p = 0; p < statement.Principals.Count; p++)
                allowed.Add((statement, statement.Principals[p], new(PolicyPartKind.Principal, s, p)));
        }

        return allowed.ToList().Items;
    });

    /// <summary>The accounts whose callers may assume the role for anybody.</summary>
    internal ImmutableArray<UnguardedCaller> UnguardedCallers => _unguardedCallers.Of(this, UnguardedCaller.In);

    /// <summary>The principals that are identity providers, and those of which nothing is known. Incomplete where there may be others.</summary>
    internal PartialList<Principal> Providers => _providers.Of(this, static policy =>
    {
        var providers = new PartialListBuilder<Principal>();
        foreach (var statement in providers.From(policy.Statements))
        {
            foreach (var principal in providers.From(statement.Principals))
            {
                if (principal.Kind is PrincipalKind.Federated or PrincipalKind.Unknown)
                    providers.Add(principal);
            }
        }

        return providers.ToList();
    });
}
