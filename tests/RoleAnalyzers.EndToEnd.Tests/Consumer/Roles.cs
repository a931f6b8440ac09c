using Amazon.CDK.AWS.IAM;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Constructs;

namespace Consumer;

public static class Roles
{
    public static async Task<AssumeRoleResponse> EnterAsync(string hubRole, string memberRole)
    {
        using var sts = new AmazonSecurityTokenServiceClient();
        var hub = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hubRole, RoleSessionName = "consumer" });
        using var hubSts = new AmazonSecurityTokenServiceClient(hub.Credentials);
        return await hubSts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = memberRole,
            RoleSessionName = "consumer",
            DurationSeconds = 7200,
        });
    }

    public static void Declare(Construct scope)
    {
        _ = new Role(scope, "Anybody", new RoleProps { AssumedBy = new AnyPrincipal() });
        _ = new Role(scope, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777") });
    }

    public static void DeclareFor(Construct scope, string account) =>
        _ = new Role(scope, "Somebody", new RoleProps { AssumedBy = new AccountPrincipal(account) });
}
