using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role4003Tests
{
    private static readonly Role4003ServiceMisspelt Rule = new();

    [Theory]
    // Names that are right, or of which we know nothing.
    [InlineData("lambda.amazonaws.com", "")]
    [InlineData("ecs.amazonaws.com", "")]
    [InlineData("ecs-tasks.amazonaws.com", "")]
    [InlineData("alexa-appkit.amazon.com", "")]
    [InlineData("Lambda.amazonaws.com", "")]
    [InlineData("states.eu-west-1.amazonaws.com", "")]
    [InlineData("logs.us-gov-west-1.amazonaws.com", "")]
    [InlineData("ec2.amazonaws.com.cn", "")]
    [InlineData("states.cn-north-1.amazonaws.com.cn", "")]
    [InlineData("inspector2.amazonaws.com", "")]
    [InlineData("something-new.amazonaws.com", "")]
    [InlineData("example.com", "")]
    [InlineData("", "")]
    [InlineData("{?}", "")]
    [InlineData("lamdba.{word}", "")]
    [InlineData("*.amazonaws.com", "")]
    // Another ending, or none.
    [InlineData("lambda.amazon.com", "lambda.amazonaws.com")]
    [InlineData("ec2.aws.com", "ec2.amazonaws.com")]
    [InlineData("lambda.aws.amazon.com", "lambda.amazonaws.com")]
    [InlineData("lambda", "lambda.amazonaws.com")]
    [InlineData("ec2.amazonaws.co", "ec2.amazonaws.com")]
    [InlineData("ec2.amazonaw.com", "ec2.amazonaws.com")]
    // What services are called elsewhere.
    [InlineData("ecs-task.amazonaws.com", "ecs-tasks.amazonaws.com")]
    [InlineData("apigw.amazonaws.com", "apigateway.amazonaws.com")]
    [InlineData("stepfunctions.amazonaws.com", "states.amazonaws.com")]
    [InlineData("stepfunctions", "states.amazonaws.com")]
    [InlineData("eventbridge.amazonaws.com", "events.amazonaws.com or scheduler.amazonaws.com")]
    [InlineData("emr.amazonaws.com", "elasticmapreduce.amazonaws.com")]
    [InlineData("cloudwatch-logs.amazonaws.com", "logs.amazonaws.com")]
    // A slip in the name.
    [InlineData("lambdas.amazonaws.com", "lambda.amazonaws.com")]
    [InlineData("lamda.amazonaws.com", "lambda.amazonaws.com")]
    [InlineData("lamdba.amazonaws.com", "lambda.amazonaws.com")]
    [InlineData("codepipeiine.amazonaws.com", "codepipeline.amazonaws.com")]
    // Two slips, a digit, and names too short to tell.
    [InlineData("lamdda1.amazonaws.com", "")]
    [InlineData("inspector3.amazonaws.com", "")]
    [InlineData("ec3.amazonaws.com", "")]
    [InlineData("sqz.amazonaws.com", "")]
    public void A_name(string name, string meant)
    {
        var findings = Rule.Check(Allow(Principal.Service(T(name))));
        Assert.Equal(meant, string.Concat(findings.Select(f => f.Arguments[1])));
        Assert.Equal(findings.Length, Rule.Count(Deny(Principal.Service(T(name))).On("{?}")));
    }

    [Fact]
    public void Only_services_have_such_names() => Assert.Equal(
        0, Rule.Count(Allow(Aws("lamda.amazonaws.com"), Principal.Federated(T("lamda.amazonaws.com")), Principal.Unknown, Principal.Star)));

    [Fact]
    public void The_known_name_is_offered_when_it_is_one()
    {
        Assert.Equal(
            [new Edit.ReplacePrincipal(PrincipalKind.Service, "lambda.amazonaws.com")],
            Rule.Edits(Allow(Principal.Service(T("lamda.amazonaws.com")))));
        Assert.Empty(Rule.Edits(Allow(Principal.Service(T("eventbridge.amazonaws.com")))));
    }

    [Fact]
    public void The_message() => Assert.Equal(
        "The service principal lambda.amazon.com is none that we know, and IAM refuses names of no service; "
        + "the name that was meant is probably lambda.amazonaws.com",
        Rule.Message(Allow(Principal.Service(T("lambda.amazon.com")))));
}
