using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Agent
{
    public async Task<Credentials> AssumeAsync(string role)
    {
        using var client = new AmazonSecurityTokenServiceClient({|#0:new InstanceProfileAWSCredentials()|});
        var response = await client.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "agent", DurationSeconds = {|ROLE1001:(int)TimeSpan.FromHours(8).TotalSeconds|} });
        return response.Credentials;
    }
}
