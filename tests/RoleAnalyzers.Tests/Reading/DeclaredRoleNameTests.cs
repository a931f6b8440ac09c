using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Which of the roles that a program declares a request may mean, by what is written of their names.</summary>
public sealed class DeclaredRoleNameTests
{
    [Theory]
    [InlineData("\"core-deployer\"")]
    [InlineData("Team + \"-deployer\"")]
    [InlineData("$\"{Team}-deployer\"")]
    [InlineData("$\"core-{Kind}\"")]
    [InlineData("$@\"{Team}-{Kind}\"")]
    public Task A_role_whose_name_is_put_together_is_the_one_that_is_named(string name) => CheckAsync(
        $"new Role(this, \"Role\", new RoleProps {{ RoleName = {name}, AssumedBy = new AccountRootPrincipal() }});", "{|ROLE1003:7200|}");

    [Theory]
    [InlineData("name")]
    [InlineData("$\"core-{name}\"")]
    [InlineData("$\"{name}-deployer\"")]
    [InlineData("$\"{name}{name}\"")]
    [InlineData("\"core-\" + name")]
    public Task Another_that_may_have_the_name_and_allows_more_makes_it_uncertain(string name) => CheckAsync(Both(name), "7200");

    [Theory]
    [InlineData("\"reader\"")]
    [InlineData("$\"operators-{name}\"")]
    [InlineData("$\"{name}-reader\"")]
    [InlineData("$\"core-{name}-reader\"")]
    [InlineData("$\"{{core}}-{name}\"")]
    public Task Another_that_cannot_have_the_name_is_of_no_matter(string name) => CheckAsync(Both(name), "{|ROLE1003:7200|}");

    private static string Both(string name) => $$"""
        new Role(this, "Role", new RoleProps { RoleName = "core-deployer", AssumedBy = new AccountRootPrincipal() });
                new Role(this, "Other", new RoleProps { RoleName = {{name}}, AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = Duration.Hours(12) });
        """;

    private static Task CheckAsync(string statements, string seconds) => Analyze.CheckAsync(
        Libraries.StsV4 | Libraries.Cdk,
        $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.IAM;
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;
        using Constructs;

        class Roles : Stack
        {
            private const string Team = "core";
            private const string Kind = "deployer";

            public Roles(Construct scope, string name) : base(scope, "roles")
            {
                {{statements}}
            }
        }

        class Requests
        {
            static Task RunAsync(AWSCredentials user) => new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(
                new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/core-deployer", RoleSessionName = "hop", DurationSeconds = {{seconds}} });
        }
        """);
}
