using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class OneWayUnknown
{
    private static AWSCredentials Pick(string role)
    {
        if (role is null)
            return new EnvironmentVariablesAWSCredentials();
        return new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), role, "picked");
    }

    public async Task RunAsync(string hub, string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(Pick(hub));
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "picked", DurationSeconds = 7200 });
    }
}
