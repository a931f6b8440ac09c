using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Ann
{
    static async Task EnterAsync(string key, string secret, string code, string role)
    {
        var user = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret));
        var session = await user.GetSessionTokenAsync(new GetSessionTokenRequest
        {
            SerialNumber = "arn:aws:iam::111122223333:mfa/ann",
            TokenCode = code,
            DurationSeconds = 129600,
        });
        var withMfa = new AmazonSecurityTokenServiceClient(session.Credentials);
        await withMfa.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "ann",
            DurationSeconds = {|ROLE1001:28800|},
        });
    }
}
