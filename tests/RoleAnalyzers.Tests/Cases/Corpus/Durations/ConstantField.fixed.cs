using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ConstantField
{
    private const int Hour = 3600;

    // A shift and a handover.
    private const int Shift = 9 * Hour;

    static Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        Console.WriteLine(Shift / Hour);
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = 3600 });
    }
}
