using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// An issuer of OpenID Connect tokens that many customers share, of which we know the claims that tell them apart.
/// </summary>
/// <param name="Name">The issuer, without <c>https://</c>.</param>
/// <param name="Claims">The claims of which one must be asked.</param>
/// <param name="IsGuarded">
/// True when IAM refuses to save a trust policy that asks none of them (IAM User Guide, "Identity-provider controls for shared OIDC
/// providers").
/// </param>
/// <param name="Skeleton">What a careful policy asks, with a placeholder for what only its writer knows.</param>
public sealed record OidcIssuer(
    string Name, ImmutableArray<OidcClaim> Claims, bool IsGuarded, ImmutableArray<NewCondition> Skeleton)
{
    private const string GitHub = "token.actions.githubusercontent.com";

    // Claims and values: IAM User Guide, "Identity-provider controls for shared OIDC providers" and "Create a role for OpenID Connect
    // federation"; Amazon EKS User Guide, "IAM roles for service accounts"; HashiCorp, "Dynamic provider credentials"; GitLab,
    // "Configure OpenID Connect in AWS"; Buildkite, "OIDC with AWS".
    private static readonly ImmutableArray<OidcIssuer> Shared = ImmutableArray.Create(
        new OidcIssuer(
            GitHub,
            ImmutableArray.Create(
                new OidcClaim($"{GitHub}:sub", "repo:", '/') { RefusesLeadingStar = true },
                new OidcClaim($"{GitHub}:job_workflow_ref", "", '/') { RefusesLeadingStar = true }),
            IsGuarded: true,
            ImmutableArray.Create(
                new NewCondition("StringEquals", $"{GitHub}:aud", "sts.amazonaws.com"),
                new NewCondition("StringEquals", $"{GitHub}:sub", "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>"))),
        Of("vstoken.actions.githubusercontent.com", "sub", "<SUBJECT>"),
        Of("oidc-configuration.audit-log.githubusercontent.com", "sub", "<SUBJECT>"),
        Of("gitlab.com", "sub", "project_path:<GROUP>/<PROJECT>:ref_type:branch:ref:<BRANCH>", "project_path:", '/'),
        Of(
            "app.terraform.io", "sub",
            "organization:<ORGANIZATION>:project:<PROJECT>:workspace:<WORKSPACE>:run_phase:<PHASE>", "organization:", ':'),
        Of("agent.buildkite.com", "sub", "<SUBJECT>", "organization:", ':'),
        Of("oidc.codefresh.io", "sub", "<SUBJECT>"),
        Of("scalr.io", "sub", "<SUBJECT>"),
        Of("proidc.upbound.io", "sub", "<SUBJECT>"),
        Of("studio.datachain.ai/api", "sub", "<SUBJECT>"),
        Of("tokens.cloud.shisho.dev", "sub", "<SUBJECT>"),
        Of("api.pulumi.com/oidc", "aud", "<AUDIENCE>"),
        Of("sandboxes.cloud", "aud", "<AUDIENCE>"),
        Of("oidc.vercel.com", "aud", "<AUDIENCE>"),
        Of("cognito-identity.amazonaws.com", "aud", "<IDENTITY-POOL-ID>"),
        // Azure Sentinel, whose sessions are told apart by their name.
        new OidcIssuer(
            "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d",
            ImmutableArray.Create(new OidcClaim("sts:RoleSessionName")),
            IsGuarded: true,
            ImmutableArray.Create(new NewCondition("StringEquals", "sts:RoleSessionName", "<SESSION-NAME>"))),
        new OidcIssuer(
            "accounts.google.com",
            ImmutableArray.Create(
                new OidcClaim("accounts.google.com:aud"),
                new OidcClaim("accounts.google.com:oaud"),
                new OidcClaim("accounts.google.com:sub")),
            IsGuarded: true,
            ImmutableArray.Create(new NewCondition("StringEquals", "accounts.google.com:aud", "<CLIENT-ID>"))),
        Of("www.amazon.com", "app_id", "<APP-ID>"),
        Of("graph.facebook.com", "app_id", "<APP-ID>"));

    /// <summary>The issuer, when we know it; null for one that its users host themselves, or that we have not heard of.</summary>
    public static OidcIssuer? Read(string name) =>
        Shared.FirstOrDefault(issuer => issuer.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? (IsEksCluster(name) ? OfEksCluster(name) : null);

    /// <summary>Whether the condition asks one of the claims in such a way that strangers do not satisfy it.</summary>
    public Answer Binds(Condition condition, Statement statement) =>
        Claims.Select(claim => Binds(claim, condition, statement)).Aggregate(Answers.Either);

    private Answer Binds(OidcClaim claim, Condition condition, Statement statement)
    {
        var binds = ConditionOperator.Read(condition.Operator) switch
        {
            null => Answer.Maybe,
            { IsNull: true } or { IsNegated: true } => Answer.No,
            { Base: "StringEquals" or "StringEqualsIgnoreCase" or "StringLike" } comparison => Answers.Both(
                comparison.AdmitsAbsence ? statement.Demands(claim.Key) : Answer.Yes,
                condition.Values.All(value => Binds(claim, comparison, value))),
            _ => Answer.Maybe,
        };
        return Answers.Both(condition.Asks(claim.Key), binds);
    }

    private Answer Binds(OidcClaim claim, ConditionOperator comparison, PolicyText value) =>
        Placeholder.IsIn(value) ? Answer.No
        : !claim.IsOpen(value.Fill(unknown: "*", other: "x"), comparison.ComparesPatterns, IsGuarded) ? Answer.Yes
        : value.IsKnown ? Answer.No
        : Answer.Maybe;

    private static OidcIssuer Of(string name, string claim, string value, string prefix = "", char? end = null) => new(
        name,
        ImmutableArray.Create(new OidcClaim($"{name}:{claim}", prefix, end)),
        IsGuarded: true,
        ImmutableArray.Create(new NewCondition("StringEquals", $"{name}:{claim}", value)));

    private static bool IsEksCluster(string name) =>
        name.StartsWith("oidc.eks.", StringComparison.OrdinalIgnoreCase) && name.Contains(".amazonaws.com") && name.Contains("/id/");

    private static OidcIssuer OfEksCluster(string name) => new(
        name,
        ImmutableArray.Create(new OidcClaim($"{name}:sub")),
        IsGuarded: false,
        ImmutableArray.Create(
            new NewCondition("StringEquals", $"{name}:aud", "sts.amazonaws.com"),
            new NewCondition("StringEquals", $"{name}:sub", "system:serviceaccount:<NAMESPACE>:<SERVICE-ACCOUNT>")));
}
