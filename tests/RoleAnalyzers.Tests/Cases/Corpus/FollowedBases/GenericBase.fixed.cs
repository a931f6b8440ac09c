using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class Worker<TInput>
{
    private readonly AWSCredentials _machine = new InstanceProfileAWSCredentials();

    protected IAmazonSecurityTokenService Connect() => new AmazonSecurityTokenServiceClient(_machine);

    public abstract Task WorkAsync(TInput input);
}

class RoleWorker : Worker<string>
{
    public override Task WorkAsync(string input) =>
        Connect().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = input, RoleSessionName = "worker", DurationSeconds = 3600 });
}
