using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Branches
{
    static async Task AssumeAsync(bool isUser, string key, string secret, string role)
    {
        AmazonSecurityTokenServiceClient client;
        if (isUser)
        {
            client = new AmazonSecurityTokenServiceClient(key, secret);
        }
        else
        {
            client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        }

        // Too long for the instance, and nothing shorter is ever asked for.
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "branches", DurationSeconds = 3600 });
    }
}
