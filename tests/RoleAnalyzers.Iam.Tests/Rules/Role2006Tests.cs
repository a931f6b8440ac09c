using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2006Tests
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string Cluster = "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE";

    private static readonly Role2006WebIdentityOpen Rule = new();
    private static readonly Condition Main = When("StringEquals", $"{GitHub}:sub", "repo:acme/app:ref:refs/heads/main");

    [Theory]
    [InlineData("token.actions.githubusercontent.com", true)]
    [InlineData("gitlab.com", true)]
    [InlineData("app.terraform.io", true)]
    [InlineData("api.pulumi.com/oidc", true)]
    [InlineData("studio.datachain.ai/api", true)]
    [InlineData(Cluster, false)]
    [InlineData("idp.example.com", false)]
    [InlineData("gitlab.example.com/path", false)]
    public void Nothing_is_asked(string issuer, bool isRefused)
    {
        var message = Rule.Message(Web(issuer));
        Assert.Equal(isRefused, message.Contains("IAM refuses the policy", StringComparison.Ordinal));
        Assert.NotEqual(isRefused, message.Contains("open to everybody", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cognito-identity.amazonaws.com", "cognito-identity.amazonaws.com:aud")]
    [InlineData("accounts.google.com", "accounts.google.com:aud")]
    [InlineData("accounts.google.com", "accounts.google.com:oaud")]
    [InlineData("accounts.google.com", "accounts.google.com:sub")]
    [InlineData("www.amazon.com", "www.amazon.com:app_id")]
    [InlineData("graph.facebook.com", "graph.facebook.com:app_id")]
    public void Issuers_without_an_ARN(string issuer, string key)
    {
        var statement = Allow(Principal.Federated(T(issuer))).On("sts:AssumeRoleWithWebIdentity");
        Assert.Equal(1, Rule.Count(statement));
        Assert.Equal(0, Rule.Count(statement.If(When("StringEquals", key, "a1b2"))));
        Assert.Equal(1, Rule.Count(statement.If(When("StringLike", key, "*"))));
    }

    [Theory]
    [InlineData("StringEquals", "repo:acme/app:ref:refs/heads/main", false)]
    [InlineData("StringLike", "repo:acme/app:*", false)]
    [InlineData("StringLike", "repo:acme/*", false)]
    [InlineData("StringLike", "repo:acme@123/app@456:*", false)]
    [InlineData("StringEqualsIgnoreCase", "repo:acme/app:environment:prod", false)]
    [InlineData("ForAnyValue:StringLike", "repo:acme/app:*", false)]
    [InlineData("StringLike", "repository_owner:acme:*", false)]
    [InlineData("StringLike", "repo:{word}/*", false)]
    [InlineData("StringLike", "repo:{?}", false)]
    [InlineData("StringLike", "{?}*", false)]
    [InlineData("{?}", "*", false)]
    [InlineData("ArnLike", "*", false)]
    // A star is a plain character there, and never matches: that is another rule's matter.
    [InlineData("StringEquals", "repo:acme/app:*", false)]
    [InlineData("StringEquals", "repo:*", false)]
    [InlineData("StringEquals", "*", true)]
    [InlineData("StringLike", "*", true)]
    [InlineData("StringLike", "**", true)]
    [InlineData("StringLike", "?", true)]
    [InlineData("StringLike", "r*", true)]
    [InlineData("StringLike", "repo:*", true)]
    [InlineData("StringLike", "repo:*/*", true)]
    [InlineData("StringLike", "repo:*/app:ref:refs/heads/main", true)]
    [InlineData("StringLike", "repo:acme*", true)]
    [InlineData("StringLike", "*:ref:refs/heads/main", true)]
    [InlineData("StringLike", "repo:acme/*|repo:*", true)]
    [InlineData("StringEqualsIfExists", "repo:acme/app:ref:refs/heads/main", true)]
    [InlineData("ForAllValues:StringEquals", "repo:acme/app:ref:refs/heads/main", true)]
    [InlineData("StringNotEquals", "repo:acme/app:ref:refs/heads/main", true)]
    [InlineData("Null", "false", true)]
    [InlineData("StringEquals", "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>", true)]
    [InlineData("StringLike", "repo:<OWNER>/{?}", true)]
    public void The_subject_of_GitHub(string comparison, string values, bool isReported) => Assert.Equal(
        isReported ? 1 : 0, Rule.Count(Web(GitHub).If(When(comparison, "Token.Actions.githubusercontent.com:SUB", values.Split('|')))));

    [Theory]
    [InlineData("job_workflow_ref", "StringLike", "acme/app/.github/workflows/deploy.yml@*", false)]
    [InlineData("job_workflow_ref", "StringLike", "acme*", true)]
    [InlineData("repository", "StringEquals", "acme/app", true)]
    [InlineData("repository_id", "StringEquals", "123", true)]
    [InlineData("aud", "StringEquals", "sts.amazonaws.com", true)]
    public void Other_claims_of_GitHub(string claim, string comparison, string value, bool isReported)
    {
        var condition = When(comparison, $"{GitHub}:{claim}", value);
        Assert.Equal(isReported ? 1 : 0, Rule.Count(Web(GitHub).If(condition)));
        Assert.Equal(0, Rule.Count(Web(GitHub).If(condition, Main)));
    }

    [Theory]
    [InlineData("gitlab.com:sub", "StringLike", "project_path:acme/*", false)]
    [InlineData("gitlab.com:sub", "StringLike", "project_path:*", true)]
    [InlineData("app.terraform.io:sub", "StringLike", "organization:acme:project:*", false)]
    [InlineData("app.terraform.io:sub", "StringLike", "organization:*", true)]
    [InlineData("app.terraform.io:sub", "StringLike", "organization:acme*", true)]
    [InlineData("oidc.codefresh.io:sub", "StringLike", "account:1:*", false)]
    [InlineData("oidc.codefresh.io:sub", "StringLike", "*", true)]
    [InlineData("oidc.codefresh.io:sub", "StringEquals", "*", true)]
    [InlineData("oidc.codefresh.io:sub", "StringEquals", "*x", false)]
    [InlineData("api.pulumi.com/oidc:aud", "StringEquals", "acme", false)]
    [InlineData("api.pulumi.com/oidc:sub", "StringEquals", "acme", true)]
    [InlineData(Cluster + ":sub", "StringLike", "system:serviceaccount:*:deploy", false)]
    [InlineData(Cluster + ":sub", "StringLike", "*", true)]
    [InlineData(Cluster + ":sub", "StringEquals", "*", false)]
    [InlineData(Cluster + ":aud", "StringEquals", "sts.amazonaws.com", true)]
    [InlineData("idp.example.com:anything", "StringNotLike", "*", false)]
    public void Other_issuers(string key, string comparison, string value, bool isReported) => Assert.Equal(
        isReported ? 1 : 0,
        Rule.Count(Web(key[..key.LastIndexOf(':')]).If(When(comparison, key, value))));

    [Fact]
    public void The_claim_of_another_issuer_is_none_of_this_one()
    {
        Assert.Equal(1, Rule.Count(Web("gitlab.com").If(Main)));
        Assert.Equal(1, Rule.Count(Web("idp.example.com").If(When("StringEquals", "idp.example.org:sub", "ann"))));
        Assert.Equal(1, Rule.Count(Web("idp.example.com").If(When("StringEquals", "sts:RoleSessionName", "ann"))));
    }

    [Fact]
    public void Absence_is_made_up_for()
    {
        var weak = When("StringLikeIfExists", $"{GitHub}:sub", "repo:acme/*");
        Assert.Equal(0, Rule.Count(Web(GitHub).If(weak, When("Null", $"{GitHub}:sub", "false"))));
        Assert.Equal(1, Rule.Count(Web(GitHub).If(weak, When("Null", $"{GitHub}:sub", "true"))));
    }

    [Fact]
    public void What_is_not_known_is_silent()
    {
        Assert.Equal(0, Rule.Count(Web("{?}")));
        Assert.Equal(0, Rule.Count(Web("oidc.eks.{word}.amazonaws.com/id/{?}")));
        Assert.Equal(0, Rule.Count(Web("")));
        Assert.Equal(0, Rule.Count(Web(GitHub) with { Conditions = PartialList<Condition>.Unknown }));
        Assert.Equal(0, Rule.Count(Web(GitHub).If(When("StringEquals", "{?}", "a"))));
        Assert.Equal(0, Rule.Count(Web("idp.example.com").If(When("StringEquals", "{?}", "a"))));
        Assert.Equal(0, Rule.Count(Web(GitHub).If(new Condition(T("StringLike"), T($"{GitHub}:sub"), List(T("repo:acme/*")).OrMore()))));
        Assert.Equal(0, Rule.Count(Web(GitHub) with { Effect = T("Deny") }));
        Assert.Equal(0, Rule.Count(Allow(Principal.Federated(T("arn:aws:iam::{own}:saml-provider/Idp")), Aws("accounts.google.com"))));
    }

    [Fact]
    public void The_skeleton_has_a_placeholder()
    {
        var aud = new NewCondition("StringEquals", $"{GitHub}:aud", "sts.amazonaws.com");
        var sub = new NewCondition("StringEquals", $"{GitHub}:sub", "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>");
        Assert.Equal([new Edit.AddConditions([aud, sub])], Rule.Edits(Web(GitHub)));
        Assert.Equal([new Edit.AddConditions([sub])], Rule.Edits(Web(GitHub).If(When("StringLike", $"{GitHub}:aud", "sts.*"))));
        Assert.Equal(
            [new Edit.AddConditions([new("StringEquals", "accounts.google.com:aud", "<CLIENT-ID>")])],
            Rule.Edits(Allow(Principal.Federated(T("accounts.google.com")))));
        Assert.Equal(
            [new Edit.AddConditions(
            [
                new("StringEquals", $"{Cluster}:aud", "sts.amazonaws.com"),
                new("StringEquals", $"{Cluster}:sub", "system:serviceaccount:<NAMESPACE>:<SERVICE-ACCOUNT>"),
            ])],
            Rule.Edits(Web(Cluster)));
    }

    [Theory]
    [InlineData("StringEqualsIfExists", "repo:acme/app:ref:refs/heads/main", "StringEquals")]
    [InlineData("ForAllValues:StringLike", "repo:acme/*", "StringLike")]
    public void A_weak_operator_becomes_plain(string comparison, string value, string plain)
    {
        var finding = Assert.Single(Rule.Check(Web(GitHub).If(When("Bool", "aws:SecureTransport", "true"), When(comparison, $"{GitHub}:sub", value))));
        Assert.Equal([new(PolicyPartKind.Condition, 0, 1)], finding.Because);
        Assert.Equal([new Edit.PlainOperators([plain])], finding.Edits);
    }

    [Fact]
    public void Without_a_repair()
    {
        Assert.Empty(Rule.Edits(Web("idp.example.com")));
        Assert.Empty(Rule.Edits(Web(GitHub) with { Principals = List(Web(GitHub).Principals[0], Root(Own)) }));
        Assert.Empty(Rule.Edits(Web(GitHub).If(When("StringLike", $"{GitHub}:sub", "repo:*"))));
        Assert.Empty(Rule.Edits(Web(GitHub).If(When("StringLikeIfExists", $"{GitHub}:sub", "repo:*"))));
        Assert.Empty(Rule.Edits(Web(GitHub).If(When("StringEqualsIfExists", $"{GitHub}:sub", "repo:acme/*"))));
        Assert.Empty(Rule.Edits(Web(GitHub).If(When("StringNotEquals", $"{GitHub}:sub", "repo:acme/app"))));
        Assert.Empty(Rule.Edits(Web(GitHub).If(When("StringEquals", $"{GitHub}:sub", "repo:<OWNER>/<REPO>"))));
    }

    [Theory]
    [InlineData("StringLike", "*", "IAM refuses StringLike on token.actions.githubusercontent.com:sub with '*'")]
    [InlineData("StringEqualsIfExists", "repo:a/b", "IAM refuses StringEqualsIfExists on token.actions.githubusercontent.com:sub with 'repo:a/b'")]
    [InlineData("StringLike", "repo:*", "StringLike on token.actions.githubusercontent.com:sub with 'repo:*' leaves the role open to others")]
    [InlineData("ForAllValues:StringLike", "repo:a/*", "ForAllValues:StringLike on token.actions.githubusercontent.com:sub is also open to tokens without that claim")]
    [InlineData("StringEquals", "repo:<OWNER>/b", "'repo:<OWNER>/b' in token.actions.githubusercontent.com:sub is a placeholder that no token has")]
    public void The_message_says_why(string comparison, string value, string why) => Assert.Equal(
        $"The role trusts the tokens of {GitHub}, and {why}; require {GitHub}:sub with the value that your own tokens have",
        Rule.Message(Web(GitHub).If(When(comparison, $"{GitHub}:sub", value))));

    [Fact]
    public void Only_what_IAM_refuses_is_called_so()
    {
        Assert.Contains("IAM refuses StringLike", Rule.Message(Web("gitlab.com").If(When("StringLike", "gitlab.com:sub", "*"))), StringComparison.Ordinal);
        Assert.DoesNotContain("refuses", Rule.Message(Web("gitlab.com").If(When("StringLike", "gitlab.com:sub", "**"))), StringComparison.Ordinal);
        Assert.DoesNotContain("refuses", Rule.Message(Web("gitlab.com").If(When("StringLikeIfExists", "gitlab.com:sub", "project_path:a/b"))), StringComparison.Ordinal);
        Assert.DoesNotContain("refuses", Rule.Message(Web(Cluster).If(When("StringLike", $"{Cluster}:sub", "*"))), StringComparison.Ordinal);
    }

    private static Statement Web(string issuer) =>
        Allow(Principal.Federated(T($"arn:aws:iam::{Own}:oidc-provider/{issuer}"))).On("sts:AssumeRoleWithWebIdentity");
}
