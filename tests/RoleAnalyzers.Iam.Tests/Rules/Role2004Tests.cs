using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2004Tests
{
    private static readonly Role2004ActionNotOfTrustPolicy Rule = new();
    private static readonly Principal Service = Principal.Service(T("ec2.amazonaws.com"));

    [Theory]
    [InlineData("sts:AssumeRole", false, false)]
    [InlineData("STS:assumerole", false, false)]
    [InlineData("sts:AssumeRoleWithSAML", false, false)]
    [InlineData("sts:AssumeRoleWithWebIdentity", false, false)]
    [InlineData("sts:TagSession", false, false)]
    [InlineData("sts:SetSourceIdentity", false, false)]
    [InlineData("sts:SetContext", false, false)]
    [InlineData("{?}", false, false)]
    [InlineData("sts:{word}", false, false)]
    [InlineData("sts:{?}", false, false)]
    [InlineData("sts:TagSessions", true, true)]
    [InlineData("sts:GetCallerIdentity", true, true)]
    [InlineData("AssumeRole", true, true)]
    [InlineData("s3:{word}", true, true)]
    [InlineData("*", true, false)]
    [InlineData("sts:*", true, false)]
    [InlineData("sts:Assume*", true, false)]
    [InlineData("sts:AssumeRole*", true, false)]
    [InlineData("s3:*", true, false)]
    public void An_action(string action, bool isReportedInAllow, bool isReportedInDeny)
    {
        Assert.Equal(isReportedInAllow ? 1 : 0, Rule.Count(Allow(Service).On(action)));
        Assert.Equal(isReportedInDeny ? 1 : 0, Rule.Count(Deny(Service).On(action)));
    }

    [Fact]
    public void NotAction_is_too_wide_in_an_Allow()
    {
        var spared = Allow(Service).On() with { NotActions = List(T("sts:TagSession"), T("sts:SetContext")) };
        var finding = Assert.Single(Rule.Check(spared));
        Assert.Equal(new(PolicyPartKind.Action, 0, 0), finding.Part);
        Assert.Empty(finding.Edits);
        Assert.Equal(0, Rule.Count(spared with { Effect = T("Deny") }));
        Assert.Equal(0, Rule.Count(spared with { Effect = T("{?}") }));
    }

    [Fact]
    public void Each_is_reported_where_it_stands() => Assert.Equal(
        [new(PolicyPartKind.Action, 1, 1), new(PolicyPartKind.Action, 1, 2)],
        Rule.Check(Allow(Service), Allow(Service).On("sts:AssumeRole", "sts:TagSessions", "s3:GetObject")).Select(f => f.Part));

    [Theory]
    [InlineData("sts:TagSessions", "sts:TagSession")]
    [InlineData("sts:AsumeRole", "sts:AssumeRole")]
    [InlineData("AssumeRole", "sts:AssumeRole")]
    [InlineData("sts:GetCallerIdentity", "sts:AssumeRole")]
    [InlineData("*", "sts:AssumeRole")]
    [InlineData("sts:*", "sts:AssumeRole")]
    public void The_nearest_action_or_the_one_that_fits(string action, string repaired) =>
        Assert.Equal([new Edit.ReplaceAction(repaired)], Rule.Edits(Allow(Service).On(action)));

    [Fact]
    public void The_action_follows_the_principals()
    {
        var saml = Principal.Federated(T("arn:aws:iam::{own}:saml-provider/Idp"));
        var audience = When("StringEquals", "SAML:aud", "https://signin.aws.amazon.com/saml");
        Assert.Equal([new Edit.ReplaceAction("sts:AssumeRoleWithSAML")], Rule.Edits(Allow(saml).On("sts:*").If(audience)));
        Assert.Equal([new Edit.ReplaceAction("sts:AssumeRoleWithSAML")], Rule.Edits(Allow(saml).On("sts:AssumeRoleWithSML").If(audience)));
        Assert.Empty(Rule.Edits(Allow(saml, Service).On("sts:*").If(audience)));
        Assert.Empty(Rule.Edits(Allow(Service).On("sts:AssumeRole", "s3:GetObject")));
    }

    [Fact]
    public void A_repair_brings_no_other_finding()
    {
        // The account could assume the role then, and nothing would ask it for an external ID.
        Assert.Empty(Rule.Edits(Allow(Root(Foreign)).On("sts:AsumeRole")));
        Assert.Single(Rule.Edits(Allow(Root(Foreign)).On("sts:AsumeRole").If(When("StringEquals", "sts:ExternalId", "a1b2"))));
        // Services do not assume roles so.
        Assert.Empty(Rule.Edits(Allow(Service).On("sts:AssumeRoleWithSML")));
        // The pattern gave the service the tags that it needs.
        Assert.Empty(Rule.Edits(Allow(Principal.Service(T("pods.eks.amazonaws.com"))).On("sts:*")));
    }

    [Fact]
    public void The_message_says_refused_of_single_actions_alone()
    {
        Assert.Equal(
            "The action sts:TagSessions is none that a trust policy may hold, and IAM refuses the policy; name sts:TagSession",
            Rule.Message(Allow(Service).On("sts:TagSessions")));
        Assert.Equal(
            "The action sts:* allows more than the principals need; name sts:AssumeRole", Rule.Message(Allow(Service).On("sts:*")));
    }
}
