using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FieldByInterlocked
{
    private static AWSCredentials s_credentials = new InstanceProfileAWSCredentials();

    public static void Use(string id, string secret) => Interlocked.Exchange(ref s_credentials, new BasicAWSCredentials(id, secret));

    public static Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(s_credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "interlocked", DurationSeconds = 7200 });
}
