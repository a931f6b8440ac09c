using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Recursion
{
    private static AWSCredentials Along(AWSCredentials from, string[] roles, int at) =>
        at == roles.Length ? from : Along(new AssumeRoleAWSCredentials(from, roles[at], "along"), roles, at + 1);

    public async Task RunAsync(string[] roles, string role)
    {
        var credentials = Along(new EnvironmentVariablesAWSCredentials(), roles, 0);
        await new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "along", DurationSeconds = 7200 });
    }
}
