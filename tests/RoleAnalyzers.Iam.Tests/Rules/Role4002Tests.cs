using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role4002Tests
{
    private static readonly Role4002ServiceForAnybody Rule = new();

    [Theory]
    [InlineData("ecs-tasks.amazonaws.com", 1)]
    [InlineData("ssm-incidents.amazonaws.com", 1)]
    [InlineData("iot.amazonaws.com", 1)]
    [InlineData("personalize.amazonaws.com", 1)]
    [InlineData("elasticfilesystem.amazonaws.com", 1)]
    [InlineData("iot.eu-west-1.amazonaws.com", 1)]
    [InlineData("ecs-tasks.amazonaws.com.cn", 1)]
    [InlineData("lambda.amazonaws.com", 0)]
    [InlineData("ec2.amazonaws.com", 0)]
    [InlineData("cloudtrail.amazonaws.com", 0)]
    [InlineData("elastictranscoder.amazonaws.com", 0)]
    [InlineData("ecs.amazonaws.com", 0)]
    [InlineData("{?}", 0)]
    public void A_service(string service, int found)
    {
        Assert.Equal(found, Rule.Count(Allow(Principal.Service(T(service)))));
        Assert.Equal(0, Rule.Count(Deny(Principal.Service(T(service)))));
    }

    [Theory]
    [InlineData("aws:SourceAccount", 0)]
    [InlineData("AWS:sourcearn", 0)]
    [InlineData("aws:SourceOrgID", 0)]
    [InlineData("aws:SourceOrgPaths", 0)]
    [InlineData("{?}", 0)]
    [InlineData("aws:SourceIp", 1)]
    public void A_condition(string key, int found) => Assert.Equal(found, Rule.Count(Task.If(When("StringEquals", key, Own))));

    [Fact]
    public void Conditions_that_are_not_seen_may_ask() => Assert.Equal(0, Rule.Count(Task with { Conditions = PartialList<Condition>.Unknown }));

    [Fact]
    public void The_account_is_required_where_nobody_else_would_be_asked()
    {
        Assert.Equal([new Edit.RequireSourceAccount(null)], Rule.Edits(Task));
        Assert.Equal(
            [new Edit.RequireSourceAccount(Own)], Assert.Single(Rule.Check(Policy(Task), Accounts.None with { Own = [Own] })).Edits);
        Assert.Empty(Rule.Edits(Allow(Principal.Service(T("ecs-tasks.amazonaws.com")), Root("{own}"))));
    }

    [Fact]
    public void The_message() => Assert.Equal(
        "The service ecs-tasks.amazonaws.com tells for whom it acts, and no condition asks it; require aws:SourceAccount with the account of this role, so that nobody "
        + "else can make the service use it",
        Rule.Message(Task));

    private static Statement Task => Allow(Principal.Service(T("ecs-tasks.amazonaws.com")));
}
