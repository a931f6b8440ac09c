using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class Template
{
    public async Task RunAsync(string hub, string spoke)
    {
        var session = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "template");
        await {|ROLE1001:StepAsync(new AmazonSecurityTokenServiceClient(session), spoke)|};
    }

    protected abstract Task StepAsync(IAmazonSecurityTokenService sts, string spoke);
}

class FixedStep : Template
{
    protected override Task StepAsync(IAmazonSecurityTokenService sts, string spoke) =>
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "fixed", DurationSeconds = 7200 });
}

static class Program
{
    static Task Main(string[] args) => new FixedStep().RunAsync(args[0], args[1]);
}
