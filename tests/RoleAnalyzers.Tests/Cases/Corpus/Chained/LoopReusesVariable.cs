using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Walker
{
    static async Task<AWSCredentials> WalkAsync(string key, string secret, IEnumerable<string> roles)
    {
        AWSCredentials current = new BasicAWSCredentials(key, secret);
        foreach (var role in roles)
        {
            using var client = new AmazonSecurityTokenServiceClient(current);
            var response = await client.AssumeRoleAsync(new AssumeRoleRequest
            {
                RoleArn = role,
                RoleSessionName = "walker",
                DurationSeconds = {|ROLE1001:7200|},
            });
            current = response.Credentials;
        }

        return current;
    }
}
