using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Extensions
{
    public static async Task<Credentials> EnterAsync(this AmazonSecurityTokenServiceClient client, string role)
    {
        var response = await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "parameter", DurationSeconds = 43200 });
        return response.Credentials;
    }

    public static AWSCredentials Enter(this AWSCredentials credentials, string role) =>
        new AssumeRoleAWSCredentials(credentials, role, "parameter", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 });
}
