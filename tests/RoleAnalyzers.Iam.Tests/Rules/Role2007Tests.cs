using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2007Tests
{
    private const string Audience = "https://signin.aws.amazon.com/saml";

    private static readonly Role2007SamlWithoutAudience Rule = new();

    [Theory]
    [InlineData("StringEquals", Audience, false)]
    [InlineData("StringLike", "https://*.signin.aws.amazon.com/saml", false)]
    [InlineData("StringEquals", "{?}", false)]
    [InlineData("StringLike", "{?}*", false)]
    [InlineData("{?}", Audience, false)]
    [InlineData("ForAnyValue:StringEquals", Audience, false)]
    [InlineData("StringLike", "*", true)]
    [InlineData("StringEqualsIfExists", Audience, true)]
    [InlineData("ForAllValues:StringEquals", Audience, true)]
    [InlineData("StringNotEquals", Audience, true)]
    [InlineData("Null", "false", true)]
    public void The_audience(string comparison, string value, bool isReported) =>
        Assert.Equal(isReported ? 1 : 0, Rule.Count(Saml().If(When(comparison, "saml:AUD", value))));

    [Fact]
    public void Only_what_is_known_to_be_SAML_counts()
    {
        Assert.Equal(1, Rule.Count(Saml()));
        Assert.Equal(1, Rule.Count(Saml().If(When("StringEquals", "saml:iss", "https://idp"))));
        Assert.Equal(1, Rule.Count(Allow(Principal.Federated(T("arn:{partition}:iam::{?}:saml-provider/{?}")))));
        Assert.Equal(0, Rule.Count(Allow(Principal.Federated(T("arn:aws:iam::{own}:oidc-provider/gitlab.com")))));
        Assert.Equal(0, Rule.Count(Allow(Principal.Federated(T("{?}"))).On("sts:AssumeRoleWithSAML")));
        Assert.Equal(0, Rule.Count(Allow(Aws("arn:aws:iam::111122223333:saml-provider/Idp"))));
        Assert.Equal(0, Rule.Count(Saml() with { Effect = T("Deny") }));
        Assert.Equal(0, Rule.Count(Saml() with { Conditions = PartialList<Condition>.Unknown }));
        Assert.Equal(0, Rule.Count(Saml().If(When("StringEquals", "{?}", Audience))));
    }

    [Fact]
    public void Absence_is_made_up_for() => Assert.Equal(0, Rule.Count(
        Saml().If(When("StringEqualsIfExists", "SAML:aud", Audience), When("Null", "SAML:aud", "false"))));

    [Theory]
    [InlineData("aws", "https://signin.aws.amazon.com/saml")]
    [InlineData("aws-cn", "https://signin.amazonaws.cn/saml")]
    public void The_audience_of_the_partition_is_required(string partition, string audience) => Assert.Equal(
        [new Edit.AddConditions([new("StringEquals", "SAML:aud", audience)])], Rule.Edits(Saml(partition)));

    [Fact]
    public void Without_a_repair()
    {
        Assert.Empty(Rule.Edits(Saml("{partition}")));
        Assert.Empty(Rule.Edits(Saml("aws-us-gov")));
        Assert.Empty(Rule.Edits(Saml() with { Principals = List(Saml().Principals[0], Root(Own)) }));
        Assert.Empty(Rule.Edits(Saml().If(When("StringLike", "SAML:aud", "*"))));
        Assert.Empty(Rule.Edits(Saml().If(When("StringNotEquals", "SAML:aud", Audience))));
    }

    [Fact]
    public void A_weak_operator_becomes_plain()
    {
        var finding = Assert.Single(Rule.Check(Saml().If(When("StringEqualsIfExists", "SAML:aud", Audience))));
        Assert.Equal([new(PolicyPartKind.Condition, 0, 0)], finding.Because);
        Assert.Equal([new Edit.PlainOperators(["StringEquals"])], finding.Edits);
    }

    [Fact]
    public void A_condition_that_is_lost_is_reported_where_it_is_written()
    {
        var lost = When("StringEquals", "SAML:iss", "https://idp.example.com");
        var statement = Saml().If(When("StringEquals", "SAML:aud", Audience)) with { LostConditions = List(lost) };
        Assert.Equal(new(PolicyPartKind.LostCondition, 0, 0), Assert.Single(Rule.Check(statement)).Part);
        Assert.Equal(
            "The role loses the condition StringEquals on SAML:iss, because SamlConsolePrincipal puts its own StringEquals in its place; "
            + "use SamlPrincipal, and require SAML:aud beside it",
            Rule.Message(statement));
        Assert.Empty(Rule.Edits(statement));
        Assert.Equal(0, Rule.Count(statement with { LostConditions = PartialList<Condition>.Unknown }));
        Assert.Equal(0, Rule.Count(statement with { Effect = T("Deny") }));
    }

    [Fact]
    public void The_messages()
    {
        Assert.Equal(
            "The role accepts every assertion of arn:aws:iam::111122223333:saml-provider/Idp, also those made for other services; "
            + "require StringEquals on SAML:aud",
            Rule.Message(Saml()));
        Assert.Contains(
            "other services, because StringNotEquals on SAML:aud does not keep them out; require",
            Rule.Message(Saml().If(When("StringNotEquals", "SAML:aud", Audience))),
            StringComparison.Ordinal);
    }

    private static Statement Saml(string partition = "aws") =>
        Allow(Principal.Federated(T($"arn:{partition}:iam::{Foreign}:saml-provider/Idp"))).On("sts:AssumeRoleWithSAML");
}
