using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3006Tests
{
    private static readonly Role3006MayAssumeEveryRole Rule = new();

    /// <summary>A statement that allows actions on a resource.</summary>
    public static Statement On(string resource, params string[] actions) =>
        new() { Actions = List([.. actions.Select(T)]), Resources = List(T(resource)) };

    [Theory]
    [InlineData("*", 1)]
    [InlineData("**", 1)]
    [InlineData("arn:*", 1)]
    [InlineData("arn:aws:iam::*", 1)]
    [InlineData("arn:aws:iam::*:*", 1)]
    [InlineData("arn:aws:iam::*:role/*", 1)]
    [InlineData("arn:aws:iam::????????????:role/*", 1)]
    [InlineData("arn:aws-cn:iam::*:role/*", 1)]
    [InlineData("arn:*:iam::*:role/*", 1)]
    [InlineData("arn:{partition}:iam::*:role/*", 1)]
    [InlineData("arn:aws:iam::*:role/Deploy", 0)]
    [InlineData("arn:aws:iam::*:role/deploy/*", 0)]
    [InlineData("arn:aws:iam::111122223333:role/*", 0)]
    [InlineData("arn:aws:iam::{own}:role/*", 0)]
    [InlineData("arn:aws:iam::{?}:role/*", 0)]
    [InlineData("arn:aws:iam::*:role/{?}", 0)]
    [InlineData("arn:aws:iam::*:user/*", 0)]
    [InlineData("arn:aws:s3:::*", 0)]
    [InlineData("{?}", 0)]
    [InlineData("", 0)]
    public void A_resource(string resource, int found) => Assert.Equal(found, Rule.Count(On(resource, "sts:AssumeRole")));

    [Theory]
    [InlineData("sts:AssumeRole", 1)]
    [InlineData("STS:assumerole", 1)]
    [InlineData("sts:Assume*", 1)]
    [InlineData("sts:*", 1)]
    [InlineData("*", 0)]
    [InlineData("sts:GetCallerIdentity", 0)]
    [InlineData("sts:AssumeRoleWithSAML", 0)]
    [InlineData("sts:{word}", 0)]
    [InlineData("{?}", 0)]
    public void An_action(string action, int found) => Assert.Equal(found, Rule.Count(On("*", action)));

    [Fact]
    public void Who_allows_everything_means_no_role_in_particular() => Assert.Equal(0, Rule.Count(On("*", "sts:AssumeRole", "*")));

    [Fact]
    public void What_is_spared_tells_of_something_else()
    {
        Assert.Equal(0, Rule.Count(On("*") with { NotActions = List(T("iam:*")) }));
        Assert.Equal(0, Rule.Count(On("*", "sts:AssumeRole") with { NotResources = List(T("arn:aws:iam::*:role/Admin")) }));
        Assert.Equal(0, Rule.Count(On("*", "sts:AssumeRole") with { Effect = T("Deny") }));
        Assert.Equal(0, Rule.Count(On("*", "sts:AssumeRole") with { Effect = T("{?}") }));
        Assert.Equal(0, Rule.Count(On("*", "sts:AssumeRole") with { Principals = List(Root(Foreign)) }));
    }

    [Theory]
    [InlineData("aws:ResourceAccount", 0)]
    [InlineData("AWS:resourceorgid", 0)]
    [InlineData("aws:ResourceOrgPaths", 0)]
    [InlineData("aws:ResourceTag/team", 0)]
    [InlineData("iam:ResourceTag/team", 0)]
    [InlineData("{?}", 0)]
    [InlineData("aws:PrincipalTag/team", 1)]
    [InlineData("sts:ExternalId", 1)]
    public void A_condition(string key, int found) => Assert.Equal(found, Rule.Count(On("*", "sts:AssumeRole").If(When("StringEquals", key, "a"))));

    [Fact]
    public void Conditions_that_are_not_seen_may_narrow() =>
        Assert.Equal(0, Rule.Count(On("*", "sts:AssumeRole") with { Conditions = PartialList<Condition>.Unknown }));

    [Fact]
    public void Each_resource_is_found() => Assert.Equal(
        [new(PolicyPartKind.Resource, 1, 0), new(PolicyPartKind.Resource, 1, 2)],
        Rule.Check(new(List(
            On("*", "s3:GetObject"),
            On("*", "sts:AssumeRole") with { Resources = List(T("*"), T("arn:aws:iam::*:role/Deploy"), T("arn:aws:iam::*:role/*")) }))).Select(f => f.Part));

    [Fact]
    public void The_message() => Assert.Equal(
        "sts:* on * lets its holder assume every role of any account that trusts the holder's account; name the ARNs of the roles that are needed",
        Rule.Message(On("*", "sts:*")));
}
