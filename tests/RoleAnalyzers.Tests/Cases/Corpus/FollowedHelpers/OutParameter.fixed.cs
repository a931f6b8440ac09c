using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class OutParameter
{
    public bool Refresh(AmazonSecurityTokenServiceClient sts, string hub, string spoke)
    {
        if (!TryAssume(sts, hub, out var session, out _))
            return false;
        var client = new AmazonSecurityTokenServiceClient(session);
        client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "refresh", DurationSeconds = 3600 }).Wait();
        return true;
    }

    private static bool TryAssume(AmazonSecurityTokenServiceClient sts, string role, out SessionAWSCredentials session, out string error)
    {
        var c = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "try" }).GetAwaiter().GetResult().Credentials;
        session = new SessionAWSCredentials(c.AccessKeyId, c.SecretAccessKey, c.SessionToken);
        error = null;
        return true;
    }
}
