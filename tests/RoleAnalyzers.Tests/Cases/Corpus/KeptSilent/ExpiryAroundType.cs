using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Cache
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(50);

    public static TimeSpan Age => Longest;

    public class Entry
    {
        public Entry(IAmazonSecurityTokenService sts) => Credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

        public AWSCredentials Credentials { get; }
    }
}
