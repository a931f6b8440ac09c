using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static AWSCredentials _credentials = Assume();

    public static AWSCredentials Get() => _credentials;

    public static void Next() => Interlocked.Exchange(ref _credentials, Assume());

    private static AWSCredentials Assume() => new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
