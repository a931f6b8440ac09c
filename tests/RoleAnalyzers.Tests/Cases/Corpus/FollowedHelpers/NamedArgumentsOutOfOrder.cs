using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class NamedArgumentsOutOfOrder
{
    public async Task RunAsync(string key, string secret, string hub, string spoke)
    {
        var sts = Build(region: "eu-central-1", role: hub, source: new BasicAWSCredentials(key, secret));
        await sts.AssumeRoleAsync(Make(duration: {|ROLE1001:TimeSpan.FromHours(3)|}, arn: spoke));
    }

    private static AssumeRoleRequest Make(string arn, TimeSpan duration, string name = "named") =>
        new() { RoleArn = arn, RoleSessionName = name, DurationSeconds = Convert.ToInt32(duration.TotalSeconds) };

    private static AmazonSecurityTokenServiceClient Build(AWSCredentials source, string role, string region) =>
        new(new AssumeRoleAWSCredentials(source, role, "built"), Amazon.RegionEndpoint.GetBySystemName(region));
}
