using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
record struct Access(AmazonSecurityTokenServiceClient Sts, int Seconds);

class RecordDeconstructed
{
    private static Access Machine() => new(new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()), 12 * 3600);

    public async Task RunAsync(string role)
    {
        var (sts, seconds) = Machine();
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "taken-apart", DurationSeconds = {|ROLE1001:seconds|} });
    }
}
