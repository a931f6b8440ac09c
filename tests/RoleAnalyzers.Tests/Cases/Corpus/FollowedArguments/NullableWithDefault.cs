using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class NullableWithDefault
{
    public Task RunAsync(string spoke)
    {
        var session = new SessionAWSCredentials("ASIAXAMPLE", "secret", "token");
        return Task.WhenAll(
            {|ROLE1001:Open(session, spoke)|},
            Open(session, spoke, 3600),
            Open(session, spoke, {|ROLE1001:3700|}));
    }

    private static Task Open(AWSCredentials credentials, string role, int? seconds = null)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "nullable" };
        request.DurationSeconds = seconds ?? 7200;
        return new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(request);
    }
}
