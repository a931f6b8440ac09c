using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class AmbientValue
{
    private static readonly AsyncLocal<AWSCredentials> Current = new();

    public static async Task Main(string[] args)
    {
        Current.Value = args.Length == 0 ? new InstanceProfileAWSCredentials() : new BasicAWSCredentials(args[0], args[1]);
        await EnterAsync("arn:aws:iam::111122223333:role/ambient");
    }

    private static Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(Current.Value).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "ambient", DurationSeconds = 7200 });
}
