using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class WithMfa
{
    // The documented way to a session of eight hours with MFA: the code goes to AssumeRole itself.
    static Task RunAsync(string key, string secret, string code, string role) =>
        new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret)).AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "ann",
            SerialNumber = "arn:aws:iam::111122223333:mfa/ann",
            TokenCode = code,
            DurationSeconds = 28800,
        });
}
