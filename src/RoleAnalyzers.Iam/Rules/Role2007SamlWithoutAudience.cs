using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// Trust in a SAML provider without a look at the audience, which IAM accepts (IAM User Guide, "Create a role for SAML 2.0 federation":
/// a trust policy asks <c>SAML:aud</c>).
/// </summary>
public sealed class Role2007SamlWithoutAudience : TrustPolicyRule
{
    private const string Key = "SAML:aud";

    /// <summary>Where browsers sign in, by partition.</summary>
    private static readonly ImmutableArray<(string Partition, string Audience)> Audiences = ImmutableArray.Create(
        ("aws", "https://signin.aws.amazon.com/saml"),
        ("aws-cn", "https://signin.amazonaws.cn/saml"));

    public override Rule Rule { get; } = new(
        "ROLE2007",
        "A SAML provider is trusted without asking the audience",
        RuleLevel.Warning,
        "The role {0}; {1}",
        "A SAML assertion names the service that it was made for. A trust policy that does not ask SAML:aud also takes assertions that the "
        + "provider gave out for somebody else, who could then use them to assume the role. Operators that end in IfExists or begin "
        + "with ForAllValues, and negated ones, do not ask it. The CDK's SamlConsolePrincipal asks it by a StringEquals of its own, which takes "
        + "the place of one that it is given.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        Unasked(policy).Concat(Lost(policy));

    /// <summary>The conditions that the CDK's class for console sign-ins throws away.</summary>
    private IEnumerable<Finding<PolicyPart>> Lost(TrustPolicy policy)
    {
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var statement = policy.Statements[s];
            for (var c = 0; c < statement.LostConditions.Count && statement.AllowsAssuming == Answer.Yes; c++)
            {
                var lost = statement.LostConditions[c];
                yield return new(
                    Rule,
                    new(PolicyPartKind.LostCondition, s, c),
                    ImmutableArray.Create(
                        $"loses the condition {lost.Operator} on {lost.Key}, because SamlConsolePrincipal puts its own {lost.Operator} in its place",
                        "use SamlPrincipal, and require SAML:aud beside it"),
                    ImmutableArray<PolicyPart>.Empty,
                    ImmutableArray<Edit>.Empty);
            }
        }
    }

    private IEnumerable<Finding<PolicyPart>> Unasked(TrustPolicy policy)
    {
        foreach (var (statement, principal, part) in policy.AllowedPrincipals)
        {
            if (Provider.Of(principal).Kind is ProviderKind.Saml && IsBound(statement) == Answer.No)
                yield return Unasked(statement, principal, part);
        }
    }

    private static Answer IsBound(Statement statement) => statement.Conditions.Any(condition => Binds(condition, statement));

    private Finding<PolicyPart> Unasked(Statement statement, Principal principal, PolicyPart part)
    {
        var asked = Enumerable.Range(0, statement.Conditions.Count)
            .Where(item => statement.Conditions[item].Asks(Key) == Answer.Yes).ToImmutableArray();
        return new(
            Rule,
            part,
            ImmutableArray.Create(
                $"accepts every assertion of {principal.Value}, also those made for other services"
                    + string.Concat(asked.Select(item => $", because {statement.Conditions[item].Operator} on SAML:aud does not keep them out")),
                "require StringEquals on SAML:aud"),
            asked.Select(item => new PolicyPart(PolicyPartKind.Condition, part.Statement, item)).ToImmutableArray(),
            Edits(statement, principal, asked));
    }

    private static ImmutableArray<Edit> Edits(Statement statement, Principal principal, ImmutableArray<int> asked)
    {
        if (asked.Length == 1)
        {
            var condition = statement.Conditions[asked[0]];
            return ConditionOperator.Read(condition.Operator) is { AdmitsAbsence: true, IsNegated: false, IsNull: false } comparison
                && !statement.MayAsk(comparison.Plain, Key)
                && condition.Values.Any(v => v.HasWildcard()) == Answer.No
                && Binds(condition with { Operator = PolicyText.Of(comparison.Plain) }, statement) == Answer.Yes
                    ? ImmutableArray.Create<Edit>(new Edit.PlainOperators(ImmutableArray.Create(comparison.Plain)))
                    : ImmutableArray<Edit>.Empty;
        }

        var audience = Audiences.FirstOrDefault(a => principal.Arn?.Partition.Is(a.Partition) == Answer.Yes).Audience;
        return asked.IsEmpty && audience is not null && IsAlone(statement)
            ? ImmutableArray.Create<Edit>(new Edit.AddConditions(ImmutableArray.Create(new NewCondition("StringEquals", Key, audience))))
            : ImmutableArray<Edit>.Empty;
    }

    private static Answer Binds(Condition condition, Statement statement)
    {
        var binds = ConditionOperator.Read(condition.Operator) switch
        {
            null => Answer.Maybe,
            { IsNull: true } or { IsNegated: true } => Answer.No,
            var comparison => Answers.Both(
                comparison.AdmitsAbsence ? statement.Demands(Key) : Answer.Yes,
                comparison.ComparesPatterns ? condition.Values.All(LeavesOut) : Answer.Yes),
        };
        return Answers.Both(condition.Asks(Key), binds);
    }

    /// <summary>Whether the pattern leaves out some audience.</summary>
    private static Answer LeavesOut(PolicyText pattern) =>
        Wildcard.Strip(pattern.Fill(unknown: "*", other: "x")).Length > 0 ? Answer.Yes : pattern.IsKnown ? Answer.No : Answer.Maybe;
}
