using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class UnknownConfig
{
    static Task RunAsync(AmazonSecurityTokenServiceConfig config, string role) =>
        new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials(), config).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "config", DurationSeconds = 43200 });

    static Task RunAsync(string role)
    {
        var config = new AmazonSecurityTokenServiceConfig();
        Configure(config);
        return new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials(), config).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "config", DurationSeconds = 43200 });
    }

    static void Configure(AmazonSecurityTokenServiceConfig config) => config.ServiceURL = "http://localhost:4566";
}
