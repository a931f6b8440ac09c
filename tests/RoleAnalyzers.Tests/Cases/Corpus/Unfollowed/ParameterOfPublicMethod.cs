using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public static class ParameterOfPublicMethod
{
    public static async Task<Credentials> AssumeAsync(AWSCredentials credentials, string role, int seconds = 43200)
    {
        using var sts = new AmazonSecurityTokenServiceClient(credentials);
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "public", DurationSeconds = seconds });
        return response.Credentials;
    }
}
