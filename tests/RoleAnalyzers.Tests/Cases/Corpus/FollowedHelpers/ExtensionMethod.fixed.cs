using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal static class StsExtensions
{
    public static async Task<Credentials> HopAsync(this IAmazonSecurityTokenService sts, string roleArn, string name)
    {
        var response = await sts.AssumeRoleAsync(new() { RoleArn = roleArn, RoleSessionName = name });
        return response.Credentials;
    }

    public static IAmazonSecurityTokenService ToClient(this Credentials credentials) =>
        new AmazonSecurityTokenServiceClient(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);
}

public class InventoryJob
{
    private readonly IAmazonSecurityTokenService sts;

    public InventoryJob(IAmazonSecurityTokenService sts)
    {
        this.sts = sts;
    }

    public async Task<AssumeRoleResponse> Collect(string hub, string spoke)
    {
        Credentials hop = await sts.HopAsync(hub, "inventory");
        return await hop.ToClient().AssumeRoleAsync(new()
        {
            RoleArn = spoke,
            RoleSessionName = "inventory-member",
            DurationSeconds = 3600,
        });
    }
}
