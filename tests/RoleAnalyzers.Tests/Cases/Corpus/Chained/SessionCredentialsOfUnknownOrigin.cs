using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Console
{
    // Whoever made these keys: with a token they are a session's.
    static Task<AssumeRoleResponse> EnterAsync(string accessKey, string secretKey, string sessionToken, string role)
    {
        var client = new AmazonSecurityTokenServiceClient({|#0:new SessionAWSCredentials(accessKey, secretKey, sessionToken)|});
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "console", DurationSeconds = {|ROLE1001:28800|} });
    }
}
