using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class DurationByDelegate
{
    private static Task AssumeAsync(IAmazonSecurityTokenService sts, string role, Func<string, TimeSpan> lasting) =>
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lasting", DurationSeconds = (int)lasting(role).TotalSeconds });

    public async Task RunAsync(string spoke)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await {|ROLE1001:AssumeAsync(sts, spoke, _ => TimeSpan.FromHours(2))|};
        await AssumeAsync(sts, spoke, _ => TimeSpan.FromHours(1));
    }
}
