using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
record AssumeOptions(string Role)
{
    public int Seconds { get; init; } = 3600;

    public string Name { get; init; } = "options";
}

class OptionsRecord
{
    public async Task RunAsync(string role)
    {
        var machine = new InstanceProfileAWSCredentials();
        await AssumeAsync(machine, new AssumeOptions(role));
        await AssumeAsync(machine, {|ROLE1001:new AssumeOptions(role) { Seconds = 4 * 3600 }|});
    }

    private static async Task AssumeAsync(AWSCredentials credentials, AssumeOptions options)
    {
        var sts = new AmazonSecurityTokenServiceClient(credentials);
        var request = new AssumeRoleRequest { RoleArn = options.Role, RoleSessionName = options.Name, DurationSeconds = options.Seconds };
        await sts.AssumeRoleAsync(request);
    }
}
