using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class RefParameter
{
    private static void Replace(ref AWSCredentials credentials) => credentials = new BasicAWSCredentials("id", "secret");

    public async Task RunAsync(string hub, string role)
    {
        AWSCredentials credentials = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "hub");
        Replace(ref credentials);
        using var sts = new AmazonSecurityTokenServiceClient(credentials);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "ref", DurationSeconds = 7200 });
    }
}
