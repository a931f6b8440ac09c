using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RetryLoop
{
    static async Task<Credentials> AssumeAsync(string role)
    {
        using var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "retry", DurationSeconds = {|ROLE1001:7200|} };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (await client.AssumeRoleAsync(request)).Credentials;
            }
            catch (ExpiredTokenException) when (attempt < 3)
            {
                await Task.Delay(attempt * 1000);
            }
        }
    }
}
