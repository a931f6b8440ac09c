using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.Role3006Tests;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3007Tests
{
    private static readonly Role3007MayPassEveryRole Rule = new();

    [Theory]
    [InlineData("*", 1)]
    [InlineData("arn:aws:iam::*:role/*", 1)]
    [InlineData("arn:aws:iam::111122223333:role/*", 1)]
    [InlineData("arn:aws:iam::{own}:role/*", 1)]
    [InlineData("arn:{partition}:iam::{own}:*", 1)]
    [InlineData("arn:aws:iam::{?}:role/*", 0)]
    [InlineData("arn:aws:iam::1111:role/*", 0)]
    [InlineData("arn:aws:iam::111122223333:role/service-role/*", 0)]
    [InlineData("arn:aws:iam::111122223333:role/Task", 0)]
    [InlineData("arn:aws:iam::111122223333:user/*", 0)]
    [InlineData("{?}", 0)]
    public void A_resource(string resource, int found) => Assert.Equal(found, Rule.Count(On(resource, "iam:PassRole")));

    [Theory]
    [InlineData("iam:PassRole", 1)]
    [InlineData("iam:Pass*", 1)]
    [InlineData("iam:*", 1)]
    [InlineData("*", 0)]
    [InlineData("iam:GetRole", 0)]
    [InlineData("sts:AssumeRole", 0)]
    public void An_action(string action, int found) => Assert.Equal(found, Rule.Count(On("*", action)));

    [Theory]
    [InlineData("iam:PassedToService", 0)]
    [InlineData("IAM:passedtoservice", 0)]
    [InlineData("iam:AssociatedResourceArn", 0)]
    [InlineData("aws:ResourceAccount", 0)]
    [InlineData("{?}", 0)]
    [InlineData("aws:PrincipalTag/team", 1)]
    public void A_condition(string key, int found) => Assert.Equal(found, Rule.Count(On("*", "iam:PassRole").If(When("StringLike", key, "ecs*"))));

    [Fact]
    public void The_message() => Assert.Equal(
        "iam:PassRole on * lets its holder hand every role of the account to any service, and so do what the most powerful of them may; name the ARNs "
        + "of the roles, or require iam:PassedToService",
        Rule.Message(On("*", "iam:PassRole")));
}
