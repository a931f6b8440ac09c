using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Conditional
{
    static async Task AssumeAsync(string role, bool wholeDay)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "conditional" };
        if (wholeDay)
        {
            request.DurationSeconds = 3600;
        }

        await client.AssumeRoleAsync(request);
    }
}
