using RoleAnalyzers.EndToEnd.Tests.Machinery;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>What a build says of declared delegations, and of what is generated of them.</summary>
[Collection(nameof(ConsumerTestGroup))]
public sealed class DelegationConsumerTests(DelegationConsumer consumer) : IClassFixture<DelegationConsumer>
{
    [Theory]
    [InlineData("")]
    [InlineData("-p:LangVersion=8.0")]
    [InlineData("-p:LangVersion=7.3 -p:Nullable=disable")]
    public void The_strictest_build_has_nothing_against_generated_code(string properties) =>
        Assert.Empty(consumer.Build(properties).Succeeded().Diagnostics);

    [Fact]
    public void A_declaration_that_is_at_fault_stops_the_build_and_nothing_else_does()
    {
        var build = consumer.BuildWith("Broken.cs", """
            using RoleAnalyzers;

            namespace DelegationConsumer
            {
                [Delegation("AuditReader", TrustedAccount = "444455556666")]
                internal static partial class Broken
                {
                }
            }
            """);

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Diagnostics);
        Assert.Equal(("Broken.cs", 5, 17, "error", "ROLE5001"), (error.FileName, error.Line, error.Column, error.Level, error.Id));
    }
}
