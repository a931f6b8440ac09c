using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class RegionsByParams
{
    private static async Task EverywhereAsync(AWSCredentials credentials, int seconds, params string[] roles)
    {
        using var sts = new AmazonSecurityTokenServiceClient(credentials);
        foreach (var role in roles)
            await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "everywhere", DurationSeconds = seconds });
    }

    public Task RunAsync() => EverywhereAsync(
        new InstanceProfileAWSCredentials(),
        3600,
        "arn:aws:iam::111122223333:role/eu",
        "arn:aws:iam::111122223333:role/us");
}
