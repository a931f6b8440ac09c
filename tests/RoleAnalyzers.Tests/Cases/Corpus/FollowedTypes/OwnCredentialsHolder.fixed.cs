using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
interface IHolder
{
    AWSCredentials Held { get; }
}

sealed class Holder : IHolder
{
    public Holder(AWSCredentials held) => Held = held;

    public AWSCredentials Held { get; }
}

class OwnCredentialsHolder
{
    private static IHolder Hold(IHolder before, string role) => new Holder(new AssumeRoleAWSCredentials(before.Held, role, "held"));

    public async Task RunAsync(string hub, string spoke)
    {
        IHolder holder = new Holder(new EnvironmentVariablesAWSCredentials());
        holder = Hold(holder, hub);
        using var sts = new AmazonSecurityTokenServiceClient(holder.Held);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "held", DurationSeconds = 3600 });
    }
}
