using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class Origin
{
    public abstract AWSCredentials Open();
}

class Pod : Origin
{
    public override AWSCredentials Open() => new AssumeRoleWithWebIdentityCredentials("/token", "arn:aws:iam::111122223333:role/pod", "pod");
}

class Person : Origin
{
    public override AWSCredentials Open() => new BasicAWSCredentials("id", "secret");
}

class TwoOverrides
{
    private static Origin Choose(string[] args) => args.Length == 0 ? new Pod() : new Person();

    public static async Task Main(string[] args)
    {
        Origin origin = Registered(args[0]) ?? Choose(args);
        await new AmazonSecurityTokenServiceClient(origin.Open()).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = args[1], RoleSessionName = "overridden", DurationSeconds = 7200 });
    }

    private static Origin Registered(string name) => (Origin)AppDomain.CurrentDomain.GetData(name);
}
