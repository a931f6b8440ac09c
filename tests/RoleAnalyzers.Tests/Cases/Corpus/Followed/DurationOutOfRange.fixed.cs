using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class DurationOutOfRange
{
    private readonly AmazonSecurityTokenServiceClient _user = new(new BasicAWSCredentials("key", "secret"));

    async Task RunAsync(string role)
    {
        await AskAsync(role, 43200);
        await AskAsync(role, 43200);
        // The SDK's own analyzer says so there.
        await _user.AssumeRoleAsync(Quick(role));
        await _user.AssumeRoleAsync(Named({|ROLE1005:"arn:aws:iam::111122223333:user/ann"|}));
    }

    private Task<AssumeRoleResponse> AskAsync(string role, int seconds) =>
        _user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "ask", DurationSeconds = seconds });

    private static AssumeRoleRequest Quick(string role) => new() { RoleArn = role, RoleSessionName = "quick", DurationSeconds = 60 };

    private static AssumeRoleRequest Named(string role) => new() { RoleArn = role, RoleSessionName = "named" };
}
