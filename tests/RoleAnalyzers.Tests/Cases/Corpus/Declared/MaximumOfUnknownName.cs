// Libraries: StsV3+Cdk, StsV4+Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Constructs;

class UnknownStack : Stack
{
    public UnknownStack(Construct scope, string name) : base(scope, "unknown")
    {
        new Role(this, "Deployer", new RoleProps { RoleName = "Deployer", AssumedBy = new AccountRootPrincipal() });
        // Perhaps the same in another environment.
        new Role(this, "Other", new RoleProps { RoleName = name, AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = Duration.Hours(12) });
    }
}

class OfUnknownName
{
    static Task RunAsync(AWSCredentials user) => new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Deployer", RoleSessionName = "hop", DurationSeconds = 7200 });
}
