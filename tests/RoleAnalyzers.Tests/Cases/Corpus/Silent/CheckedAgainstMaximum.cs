using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Maximum
{
    private const int Limit = 3600;

    static async Task RunAsync(string role, int seconds)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        if (seconds > Limit)
            seconds = Limit;
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "maximum", DurationSeconds = seconds });

        var asked = 7200;
        while (asked > Limit)
            asked /= 2;
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "maximum", DurationSeconds = asked });
    }
}
