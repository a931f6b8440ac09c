using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RolesThatMayBe
{
    static async Task RunAsync(AWSCredentials own, string id, string path, string arn, IAmazonSecurityTokenService injected)
    {
        using var sts = new AmazonSecurityTokenServiceClient(own);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/team/Deployer", RoleSessionName = "role" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws-cn:iam::111122223333:role/Deployer", RoleSessionName = "china" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{id}:role/{path}", RoleSessionName = "holes" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{id}", RoleSessionName = "holes" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:" + path, RoleSessionName = "holes" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = arn, RoleSessionName = "unknown" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "Deployer", RoleSessionName = "name" });
        // Shorter than any ARN: the SDK's own analyzer says so.
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::1:root", RoleSessionName = "short" });
        // Perhaps not AWS.
        await injected.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:user/ann", RoleSessionName = "store" });
        AWSCredentials hop = new AssumeRoleAWSCredentials(own, arn, "hop");
        hop = new AssumeRoleAWSCredentials(own, $"arn:aws:iam::{id}:role/Deployer", "hop");
    }
}
