using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Whether a client talks to AWS, seen through ROLE1001.</summary>
public sealed class EndpointTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(", Amazon.RegionEndpoint.EUWest1", true)]
    [InlineData(", new AmazonSecurityTokenServiceConfig()", true)]
    [InlineData(", new AmazonSecurityTokenServiceConfig { RegionEndpoint = Amazon.RegionEndpoint.EUWest1 }", true)]
    [InlineData(", new AmazonSecurityTokenServiceConfig { ServiceURL = \"https://sts.eu-west-1.amazonaws.com\" }", true)]
    [InlineData(", new AmazonSecurityTokenServiceConfig { ServiceURL = \"https://sts.cn-north-1.amazonaws.com.cn/\" }", true)]
    [InlineData(", new AmazonSecurityTokenServiceConfig { ServiceURL = \"http://localhost:4566\" }", false)]
    [InlineData(", new AmazonSecurityTokenServiceConfig { ServiceURL = \"https://amazonaws.com.example.org\" }", false)]
    [InlineData(", new AmazonSecurityTokenServiceConfig { ServiceURL = \"https://notamazonaws.com\" }", false)]
    [InlineData(", new AmazonSecurityTokenServiceConfig { ServiceURL = url }", false)]
    [InlineData(", config", false)]
    [InlineData(", Configured(new AmazonSecurityTokenServiceConfig())", false)]
    [InlineData(", flag ? new AmazonSecurityTokenServiceConfig() : config", false)]
    public Task Reported_only_where_the_endpoint_is_surely_of_AWS(string config, bool isAws) =>
        Analyze.CheckAsync(new Scenario(Libraries.StsV4, $$"""
            using Amazon.Runtime;
            using Amazon.SecurityToken;
            using Amazon.SecurityToken.Model;
            class C
            {
                Task M(string url, AmazonSecurityTokenServiceConfig config, bool flag) =>
                    new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials(){{config}})
                        .AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = {{(isAws ? "[|7200|]" : "7200")}} });
                extern AmazonSecurityTokenServiceConfig Configured(AmazonSecurityTokenServiceConfig c);
            }
            """) { Rule = "ROLE1001" });

    [Fact]
    public Task A_config_that_is_changed_afterwards() => Analyze.CheckAsync(Libraries.StsV3, """
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;
        class C
        {
            void M(bool local)
            {
                var config = new AmazonSecurityTokenServiceConfig();
                if (local)
                    config.ServiceURL = "http://localhost:9000";
                var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials(), config);
                client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 7200 });
            }
        }
        """);
}
