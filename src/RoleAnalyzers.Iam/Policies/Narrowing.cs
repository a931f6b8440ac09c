using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// Whether the conditions of a statement, or a Deny beside it, keep out the callers that its principals would admit. Two questions
/// are asked so: of everybody, whether strangers are kept out; of a named account, whether it can be made to act for a stranger.
/// </summary>
public sealed class Narrowing
{
    private readonly ImmutableArray<ConditionSubject> _allowed;
    private readonly ImmutableArray<ConditionSubject> _denied;
    private readonly Func<PolicyText, Answer> _bindsArn;
    private readonly Func<Principal, Answer> _concerns;

    private Narrowing(
        ConditionSubject[] allowed, ConditionSubject[] denied, Func<PolicyText, Answer> bindsArn, Func<Principal, Answer> concerns)
    {
        _allowed = allowed.ToImmutableArray();
        _denied = denied.ToImmutableArray();
        _bindsArn = bindsArn;
        _concerns = concerns;
    }

    /// <summary>Keeping strangers out where the principal admits everybody.</summary>
    public static Narrowing OfEverybody { get; } = new(
        [
            ConditionSubject.Organization, ConditionSubject.Account, ConditionSubject.PrincipalArn,
            ConditionSubject.PrivateNetwork, ConditionSubject.Address,
        ],
        [
            ConditionSubject.Organization, ConditionSubject.Account, ConditionSubject.PrincipalArn,
            ConditionSubject.PrivateNetwork, ConditionSubject.Address,
        ],
        bindsArn: NamesAccount,
        concerns: static principal => Answers.Of(Caller.Of(principal).Kind is CallerKind.Everybody));

    /// <summary>
    /// Keeping strangers out where the principal admits another account: an external ID in whatever form, the caller's organisation, one
    /// certain caller, or a person with a second factor. The account itself narrows nothing: it is the one that is named already.
    /// </summary>
    public static Narrowing OfAccount { get; } = new(
        [ConditionSubject.Organization, ConditionSubject.PrincipalArn, ConditionSubject.Mfa, ConditionSubject.ExternalId],
        [
            ConditionSubject.Organization, ConditionSubject.Account, ConditionSubject.PrincipalArn,
            ConditionSubject.Mfa, ConditionSubject.ExternalId,
        ],
        bindsArn: static value => Answers.Not(value.HasWildcard()),
        concerns: static principal => Answers.Of(principal.Kind is PrincipalKind.Star or PrincipalKind.Aws));

    /// <summary>Whether strangers are kept out of what the statement allows.</summary>
    public Answer Narrows(TrustPolicy policy, Statement statement)
    {
        var narrows = statement.Conditions.Any(condition => Narrows(condition, statement));
        return narrows == Answer.Yes ? narrows : Answers.Either(narrows, policy.Statements.Any(ShutsOut));
    }

    /// <summary>Whether one condition of an Allow keeps strangers out.</summary>
    public Answer Narrows(Condition condition, Statement statement)
    {
        if (ConditionKey.Read(condition.Key) is not { } key)
            return Answer.Maybe;
        var comparison = ConditionOperator.Read(condition.Operator);
        if (_allowed.Contains(key.Subject) && key.Subject is ConditionSubject.ExternalId)
            return Answer.Yes;
        if (comparison is null)
            return Answer.Maybe;
        if (!_allowed.Contains(key.Subject) || comparison.IsNull || comparison.IsNegated)
            return Answer.No;
        var binds = key.Subject is ConditionSubject.Mfa
            ? IsBool(comparison, condition.Values, "true")
            : Bind(key.Subject, comparison, condition.Values);
        return comparison.AdmitsAbsence ? Answers.Both(binds, MustBePresent(key, statement)) : binds;
    }

    /// <summary>Whether a statement denies the role to strangers, so that what another allows is narrowed.</summary>
    private Answer ShutsOut(Statement statement)
    {
        if (statement.Effect.Is("Deny") == Answer.No)
            return Answer.No;
        if (!statement.IsKnown)
            return Answer.Maybe;
        var reaches = Answers.Both(statement.DeniesAssuming, statement.Principals.Any(_concerns));
        return statement.Conditions.Count == 0
            ? reaches
            : Answers.Both(reaches, statement.Conditions.Any(ShutsOut));
    }

    /// <summary>
    /// Whether a condition of a Deny is true of strangers. Further conditions of the same Deny may spare some of them; it is
    /// taken at its word all the same.
    /// </summary>
    private Answer ShutsOut(Condition condition)
    {
        if (ConditionKey.Read(condition.Key) is not { } key || ConditionOperator.Read(condition.Operator) is not { } comparison)
            return Answer.Maybe;
        if (!_denied.Contains(key.Subject))
            return Answer.No;
        switch (key.Subject)
        {
            case ConditionSubject.ExternalId:
                return Answer.Yes;
            case ConditionSubject.Mfa:
                return comparison.IsNull ? condition.Values.All(IsTrue) : IsBool(comparison, condition.Values, "false");
            default:
                return comparison.IsNull || !comparison.IsNegated ? Answer.No
                    // False for a caller without the key, who then gets through.
                    : comparison.Qualifier is SetQualifier.ForAnyValue ? Answer.Maybe
                    : Bind(key.Subject, comparison, condition.Values);
        }
    }

    /// <summary>Whether every value tells some callers from others; one that all of them match is enough to undo the rest.</summary>
    private Answer Bind(ConditionSubject subject, ConditionOperator comparison, PartialList<PolicyText> values) => comparison.Base switch
    {
        "StringEquals" or "StringEqualsIgnoreCase" or "StringLike" or "ArnEquals" or "ArnLike" or "IpAddress"
            or "StringNotEquals" or "StringNotEqualsIgnoreCase" or "StringNotLike" or "ArnNotEquals" or "ArnNotLike" or "NotIpAddress" =>
            values.All(value => subject is ConditionSubject.Address ? BindsAddress(value)
                // A star that is only a star is in no organisation's or account's name: it matches nobody.
                : !comparison.ComparesPatterns ? Answer.Yes
                : subject is ConditionSubject.PrincipalArn ? _bindsArn(value)
                : Binds(value)),
        _ => Answer.Maybe,
    };

    /// <summary>
    /// Whether a pattern for an organisation, a path in it, an account or a network leaves more of it fixed than the prefix that
    /// all of that kind have (<c>o-</c>, <c>r-</c>, <c>ou-</c>, <c>vpc-</c>, <c>vpce-</c>).
    /// </summary>
    private static Answer Binds(PolicyText value)
    {
        var written = string.Concat(value.Segments.Select(s => s.Literal));
        return written.Split('/').Any(part => Wildcard.Strip(part) is not ("" or "o" or "o-" or "r" or "r-" or "ou" or "ou-" or "vpc" or "vpc-" or "vpce" or "vpce-"))
            ? Answer.Yes
            : value.HasWildcard() == Answer.No ? Answer.Yes
            : value.IsKnown ? Answer.No
            : Answer.Maybe;
    }

    /// <summary>Whether the value leaves out some address: <c>0.0.0.0/0</c> and <c>::/0</c> leave out none.</summary>
    private static Answer BindsAddress(PolicyText value) => Answers.Not(Answers.Either(value.EndsWith("/0"), value.Is("*")));

    /// <summary>Whether a pattern for a caller's ARN fixes the account. A role's name alone binds nobody: everyone names his own.</summary>
    private static Answer NamesAccount(PolicyText value)
    {
        if (IamArn.Read(value) is { } arn)
            return Answers.Not(arn.Account.HasWildcard());
        return value.HasWildcard() == Answer.No ? Answer.Yes
            : value.TryGetValue(out var pattern) && !AccountId.IsWithin(pattern) ? Answer.No
            : Answer.Maybe;
    }

    /// <summary>Whether the statement also demands that the key be there, which makes up for an operator that does not.</summary>
    private static Answer MustBePresent(ConditionKey key, Statement statement) => statement.Conditions.Any(other =>
    {
        var comparison = ConditionOperator.Read(other.Operator);
        var isNull = comparison is null ? Answer.Maybe : Answers.Of(comparison is { IsNull: true, Qualifier: SetQualifier.None });
        return Answers.Both(Answers.Both(key.Is(other.Key), isNull), other.Values.All(v => v.Is("false", StringComparison.OrdinalIgnoreCase)));
    });

    private static Answer IsBool(ConditionOperator comparison, PartialList<PolicyText> values, string value) =>
        comparison.Base == "Bool" ? values.All(v => v.Is(value, StringComparison.OrdinalIgnoreCase)) : Answer.Maybe;

    private static Answer IsTrue(PolicyText value) => value.Is("true", StringComparison.OrdinalIgnoreCase);
}
