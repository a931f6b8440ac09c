using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Agent
{
    public async Task<Credentials> AssumeAsync(string role)
    {
        using var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var response = await client.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "agent", DurationSeconds = (int)TimeSpan.FromHours(1).TotalSeconds });
        return response.Credentials;
    }
}
