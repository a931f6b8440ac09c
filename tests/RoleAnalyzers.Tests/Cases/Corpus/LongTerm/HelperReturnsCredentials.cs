using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class HelperReturnsCredentials
{
    public async Task RunAsync(string spoke)
    {
        using var client = new AmazonSecurityTokenServiceClient(await UserAsync("/etc/user.json"));
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "user", DurationSeconds = 7200 });
    }

    private static async Task<AWSCredentials> UserAsync(string file)
    {
        var lines = await System.IO.File.ReadAllLinesAsync(file);
        return new BasicAWSCredentials(lines[0], lines[1]);
    }
}
