using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class Exporter
{
    public Task ExportAsync(string role) =>
        Credentials.Client().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "export", DurationSeconds = 3600 });

    private static class Credentials
    {
        internal static IAmazonSecurityTokenService Client() => new AmazonSecurityTokenServiceClient(Machine());

        private static AWSCredentials Machine() => new InstanceProfileAWSCredentials();
    }
}
