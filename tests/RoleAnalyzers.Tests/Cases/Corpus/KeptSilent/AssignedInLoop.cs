using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static readonly AWSCredentials Credentials = null!;

    static Session()
    {
        foreach (var role in new[] { "arn:aws:iam::111122223333:role/Reader", "arn:aws:iam::111122223333:role/Writer" })
            Credentials = new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reader" }).Result.Credentials;
    }

    public static AWSCredentials Get() => Credentials;
}
