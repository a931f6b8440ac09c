using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
interface IOpener<TSelf>
    where TSelf : IOpener<TSelf>
{
    static abstract AWSCredentials Open();
}

class MachineOpener : IOpener<MachineOpener>
{
    public static AWSCredentials Open() => new InstanceProfileAWSCredentials();
}

class UserOpener : IOpener<UserOpener>
{
    public static AWSCredentials Open() => new BasicAWSCredentials("id", "secret");
}

static class StaticAbstract
{
    private static Task EnterAsync<T>(string role)
        where T : IOpener<T> =>
        new AmazonSecurityTokenServiceClient(T.Open()).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "static", DurationSeconds = 7200 });

    public static Task RunAsync(string role) => EnterAsync<UserOpener>(role);
}
