// Libraries: StsV3+Cdk, StsV4+Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Constructs;

class MaximumStack : Stack
{
    private const string Long = "Long";

    public MaximumStack(Construct scope) : base(scope, "maximum")
    {
        new Role(this, "Deployer", new RoleProps { RoleName = "Deployer", AssumedBy = new AccountRootPrincipal() });
        new Role(this, Long, new RoleProps { RoleName = Long, Path = "/team/", AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = Duration.Hours(4) });
        new CfnRole(this, "Plain", new CfnRoleProps { RoleName = "Plain", AssumeRolePolicyDocument = new PolicyDocument(), MaxSessionDuration = 7200 });
        new Role(this, "Twice", new RoleProps { RoleName = "Twice", AssumedBy = new AccountRootPrincipal() });
        new Role(this, "Again", new RoleProps { RoleName = "Twice", AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = Duration.Hours(12) });
        new Role(this, "Unnamed", new RoleProps { AssumedBy = new AccountRootPrincipal() });
    }
}

class Maximum
{
    static async Task RunAsync(AWSCredentials user, string account, bool isLong)
    {
        using var sts = new AmazonSecurityTokenServiceClient(user);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Deployer", RoleSessionName = "hop", DurationSeconds = {|ROLE1003:7200|} });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/team/Long", RoleSessionName = "hop", DurationSeconds = {|ROLE1003:(int)TimeSpan.FromHours(12).TotalSeconds|} });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Plain", RoleSessionName = "hop", DurationSeconds = {|ROLE1003:isLong ? 43200 : 3600|} });
        AWSCredentials hop = new AssumeRoleAWSCredentials(user, "arn:aws:iam::111122223333:role/Deployer", "hop", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1003:7200|} });

        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Deployer", RoleSessionName = "hop", DurationSeconds = 3600 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Deployer", RoleSessionName = "hop" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/team/Long", RoleSessionName = "hop", DurationSeconds = 14400 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Long", RoleSessionName = "hop", DurationSeconds = 43200 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Twice", RoleSessionName = "hop", DurationSeconds = 43200 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Unnamed", RoleSessionName = "hop", DurationSeconds = 43200 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Elsewhere", RoleSessionName = "hop", DurationSeconds = 43200 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/{account}", RoleSessionName = "hop", DurationSeconds = 43200 });
    }
}
