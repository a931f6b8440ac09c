using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class WithinTheHour
{
    private readonly AWSCredentials _machine = new InstanceProfileAWSCredentials();

    public async Task RunAsync(string role)
    {
        await EnterAsync(_machine, role, 3600);
        await EnterAsync(_machine, role, Limit(43200));
        await EnterAsync(_machine, role, null);
    }

    private static int Limit(int seconds) => Math.Min(seconds, 3600);

    private static Task EnterAsync(AWSCredentials credentials, string role, int? seconds)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "hour" };
        if (seconds is { } given)
            request.DurationSeconds = given;
        return new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(request);
    }
}
