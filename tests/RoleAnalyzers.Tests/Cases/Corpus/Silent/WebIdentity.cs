using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class WebIdentity
{
    static async Task RunAsync(string token, string role)
    {
        // Nobody signs this call, so what the client holds does not matter.
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleWithWebIdentityAsync(new AssumeRoleWithWebIdentityRequest
        {
            WebIdentityToken = token,
            RoleArn = role,
            RoleSessionName = "web",
            DurationSeconds = 43200,
        });
    }
}
