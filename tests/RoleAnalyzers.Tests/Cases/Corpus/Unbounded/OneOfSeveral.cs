using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class OneOfSeveral
{
    static async Task RunAsync(string role, bool isShort, int seconds)
    {
        using var client = new AmazonSecurityTokenServiceClient(new SessionAWSCredentials(role, role, role));
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "several", DurationSeconds = 900 };
        if (!isShort)
            request.DurationSeconds = {|ROLE1009:seconds|};
        await client.AssumeRoleAsync(request);
    }
}
