using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3003Tests
{
    private static readonly Role3003ExternalIdAskedOfService Rule = new();
    private static readonly Principal Ec2 = Principal.Service(T("ec2.amazonaws.com"));
    private static readonly Condition ExternalId = When("StringEquals", "sts:ExternalId", "a1b2");

    [Theory]
    [InlineData("StringEquals", "a1b2", 1)]
    [InlineData("StringLike", "*", 1)]
    [InlineData("StringEquals", "{?}", 1)]
    [InlineData("Null", "false", 1)]
    [InlineData("StringEqualsIfExists", "a1b2", 0)]
    [InlineData("ForAllValues:StringEquals", "a1b2", 0)]
    [InlineData("StringNotEquals", "a1b2", 0)]
    [InlineData("Null", "true", 0)]
    [InlineData("{?}", "a1b2", 0)]
    public void What_demands_an_external_ID(string comparison, string value, int count) =>
        Assert.Equal(count, Rule.Count(Allow(Ec2).If(When(comparison, "STS:externalid", value))));

    [Fact]
    public void Services_are_reported_where_they_stand()
    {
        var finding = Assert.Single(Rule.Check(
            Allow(Ec2), Allow(Root(Foreign), Principal.Service(T("{?}"))).If(When("Bool", "aws:SecureTransport", "true"), ExternalId)));
        Assert.Equal(new(PolicyPartKind.Principal, 1, 1), finding.Part);
        Assert.Equal([new(PolicyPartKind.Condition, 1, 1)], finding.Because);
    }

    [Fact]
    public void Others_are_left_alone()
    {
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign), Principal.Unknown, Principal.Federated(T("accounts.google.com"))).If(ExternalId)));
        Assert.Equal(0, Rule.Count(Deny(Ec2).If(ExternalId)));
        Assert.Equal(0, Rule.Count(Allow(Ec2).On("sts:TagSession").If(ExternalId)));
        Assert.Equal(0, Rule.Count(Allow(Ec2).If(When("StringEquals", "{?}", "a1b2"))));
        Assert.Equal(0, Rule.Count(Allow(Ec2) with { Conditions = PartialList<Condition>.Unknown }));
    }

    [Fact]
    public void The_account_goes_on_being_asked()
    {
        Assert.Equal([new Edit.SparePrincipal { IsSingle = true }], Rule.Edits(Allow(Ec2).If(ExternalId), Allow(Root(Foreign)).If(ExternalId)));
        Assert.Empty(Rule.Edits(Allow(Ec2).If(ExternalId)));
        Assert.Empty(Rule.Edits(Allow(Ec2).If(ExternalId), Allow(Root(Foreign))));
        Assert.Empty(Rule.Edits(Allow(Ec2, Root(Foreign)).If(ExternalId), Allow(Root(Foreign)).If(ExternalId)));
    }

    [Fact]
    public void The_message() => Assert.Equal(
        "The service ec2.amazonaws.com sends no external ID and can never assume this role; ask sts:ExternalId of accounts alone, and "
        + "aws:SourceArn or aws:SourceAccount of a service",
        Rule.Message(Allow(Ec2).If(ExternalId)));
}
