using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class Environments
{
    public abstract AWSCredentials Of(string stage);
}

class CloudEnvironments : Environments
{
    public override AWSCredentials Of(string stage) =>
        new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), $"arn:aws:iam::111122223333:role/{stage}", stage);
}

class SoleAbstract
{
    private readonly Environments _environments;

    public SoleAbstract(Environments environments)
    {
        _environments = environments;
    }

    public async Task DeployAsync(string stage, string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(_environments.Of(stage));
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = stage };
        request.DurationSeconds = {|ROLE1001:3 * 60 * 60|};
        await sts.AssumeRoleAsync(request);
    }
}
