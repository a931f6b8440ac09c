using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A principal that is none (IAM User Guide, "AWS JSON policy elements: Principal"). An ARN with a wildcard in its account or in the
/// caller's name is another rule's matter.
/// </summary>
public sealed class Role2008PrincipalNotValid : TrustPolicyRule
{
    private static readonly Regex UniqueId = new("^A(?:ROA|IDA)[A-Z0-9]{10,}$", RegexOptions.CultureInvariant);

    /// <summary>An account's ARN in which <c>root</c> is missing.</summary>
    private static readonly Regex WithoutRoot = new("^(arn:aws[a-z-]*:iam::[0-9]{12}):?$", RegexOptions.CultureInvariant);

    public override Rule Rule { get; } = new(
        "ROLE2008",
        "The principal is not valid",
        RuleLevel.Warning,
        "The principal '{0}' is not valid in a trust policy: {1}; name {2}",
        "A trust policy names accounts by their twelve digits or root ARN, and users, roles and sessions by their ARNs. Groups are no "
        + "principals, and canonical users mean something to Amazon S3 alone. An id that begins with AROA or AIDA is what IAM shows for a "
        + "role or user that has been deleted, and one made anew by the same name does not have it. Services and identity providers are "
        + "named without wildcards.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (principal, part) in Principals(policy))
        {
            if (FaultOf(principal) is not var (why, remedy))
                continue;
            yield return new(
                Rule,
                part,
                ImmutableArray.Create(principal.Value.ToString(), why, remedy),
                ImmutableArray<PolicyPart>.Empty,
                Edits(principal));
        }
    }

    private static ImmutableArray<Edit> Edits(Principal principal) =>
        principal.Kind is PrincipalKind.Aws && principal.Value.TryGetValue(out var value) && WithoutRoot.Match(value) is { Success: true } match
            ? ImmutableArray.Create<Edit>(new Edit.ReplacePrincipal(PrincipalKind.Aws, $"{match.Groups[1].Value}:root"))
            : ImmutableArray<Edit>.Empty;

    private static (string Why, string Remedy)? FaultOf(Principal principal) => principal.Kind switch
    {
        PrincipalKind.Aws => FaultOfCaller(principal),
        PrincipalKind.Service when principal.Value.HasWildcard() == Answer.Yes =>
            ("a wildcard stands for no service", "each service"),
        PrincipalKind.Federated when principal.Value.HasWildcard() == Answer.Yes =>
            ("a wildcard stands for no identity provider", "the provider by its whole ARN"),
        PrincipalKind.CanonicalUser =>
            ("a canonical user means something to Amazon S3 alone", "the account by its twelve digits"),
        _ => null,
    };

    private static (string Why, string Remedy)? FaultOfCaller(Principal principal)
    {
        if (principal.Arn is { } arn)
            return FaultOf(arn);
        if (!principal.Value.TryGetValue(out var text) || text == "*" || AccountId.IsValid(text))
            return null;
        if (UniqueId.IsMatch(text))
            return ("it is the id of a role or user that has been deleted", "the role or user by its ARN");
        return principal.Value.StartsWith("arn:") == Answer.Yes
            ? ("its ARN is incomplete", "an account, a role or a user by its whole ARN")
            : ("an account id has twelve digits", "an account by its twelve digits, or a role or user by its ARN");
    }

    private static (string Why, string Remedy)? FaultOf(IamArn arn)
    {
        const string Caller = "an account, a role, a user or a session by its ARN";
        if (arn.Account.TryGetValue(out var account) && !AccountId.IsValid(account) && arn.Account.HasWildcard() == Answer.No)
            return ("an account id has twelve digits", "the account by its twelve digits");
        if (arn.Service.Is("iam") == Answer.Yes && arn.Resource.StartsWith("group/") == Answer.Yes)
            return ("a group is no principal", "the users or roles, or the account");
        return arn.IsCaller == Answer.No && !StartsWithWildcard(arn.Resource) ? ("its ARN is that of no caller", Caller) : null;
    }

    /// <summary>Whether a wildcard stands where the kind of caller would: that, too, is the wildcard's fault.</summary>
    private static bool StartsWithWildcard(PolicyText resource) => resource.Split('/', 2)[0].HasWildcard() != Answer.No;
}
