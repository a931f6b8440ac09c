// Libraries: StsV3+Cdk, StsV4+Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Constructs;

class ExternalIdStack : Stack
{
    public ExternalIdStack(Construct scope, string secret) : base(scope, "external")
    {
        new Role(this, "Guest", new RoleProps { RoleName = "Guest", AssumedBy = new AccountPrincipal("111122223333"), ExternalIds = new[] { "a1b2c3" } });
        new Role(this, "Either", new RoleProps { RoleName = "Either", AssumedBy = new AccountPrincipal("111122223333"), ExternalIds = new[] { "a1b2c3", "d4e5f6" } });
        new Role(this, "Secret", new RoleProps { RoleName = "Secret", AssumedBy = new AccountPrincipal("111122223333"), ExternalIds = new[] { secret } });
        new Role(this, "Open", new RoleProps { RoleName = "Open", AssumedBy = new AccountRootPrincipal() });
    }
}

class ExternalIds
{
    static async Task RunAsync(AmazonSecurityTokenServiceClient sts, AWSCredentials user, string account, string id)
    {
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Guest", ExternalId = "a1b2c3", RoleSessionName = "hop" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Guest", RoleSessionName = "hop", ExternalId = "a1b2c3" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE3010:$"arn:aws:iam::{account}:role/Either"|}, RoleSessionName = "hop" });
        AWSCredentials hop = new AssumeRoleAWSCredentials(user, "arn:aws:iam::111122223333:role/Guest", "hop", new AssumeRoleAWSCredentialsOptions { ExternalId = "a1b2c3" });
        hop = new AssumeRoleAWSCredentials(user, "arn:aws:iam::111122223333:role/Guest", "hop", new AssumeRoleAWSCredentialsOptions { SourceIdentity = "ann", ExternalId = "a1b2c3" });

        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Guest", RoleSessionName = "hop", ExternalId = "a1b2c3" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Guest", RoleSessionName = "hop", ExternalId = id });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Either", RoleSessionName = "hop", ExternalId = "d4e5f6" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Secret", RoleSessionName = "hop" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Open", RoleSessionName = "hop" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Elsewhere", RoleSessionName = "hop" });
        hop = new AssumeRoleAWSCredentials(user, "arn:aws:iam::111122223333:role/Guest", "hop", new AssumeRoleAWSCredentialsOptions { ExternalId = "a1b2c3" });
    }
}
