namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// A principal that names an account and whose callers may assume the role, where neither a condition nor a Deny keeps those out who
/// make that account act for them (IAM User Guide, "The confused deputy problem").
/// </summary>
/// <param name="Statement">The statement that lets them.</param>
/// <param name="Caller">The account, which need not be known.</param>
/// <param name="Part">The principal's place.</param>
internal readonly record struct UnguardedCaller(Statement Statement, Caller Caller, PolicyPart Part)
{
    /// <summary>Those of a policy, in its order.</summary>
    public static ImmutableArray<UnguardedCaller> In(TrustPolicy policy)
    {
        var unguarded = ImmutableArray.CreateBuilder<UnguardedCaller>();
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var statement = policy.Statements[s];
            if (statement.AllowsAssuming != Answer.Yes || Narrowing.OfAccount.Narrows(policy, statement) != Answer.No)
                continue;
            for (var p = 0; p < statement.Principals.Count; p++)
            {
                var caller = Caller.Of(statement.Principals[p]);
                if (caller.Kind is CallerKind.KnownAccount or CallerKind.UnknownAccount)
                    unguarded.Add(new(statement, caller, new(PolicyPartKind.Principal, s, p)));
            }
        }

        return unguarded.ToImmutable();
    }
}
