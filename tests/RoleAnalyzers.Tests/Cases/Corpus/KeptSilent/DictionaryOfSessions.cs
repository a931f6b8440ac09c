using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Sessions
{
    private static readonly Dictionary<string, AWSCredentials> ByRole = new();

    public static AWSCredentials Get(IAmazonSecurityTokenService sts, string role)
    {
        if (!ByRole.TryGetValue(role, out var credentials))
            ByRole[role] = credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reader" }).Result.Credentials;
        return credentials;
    }
}
