using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class RunOnThreadPool
{
    public void Start(string hub, string spoke)
    {
        var pending = Task.Run(() => Session(hub));
        Console.WriteLine("signing in");
        var sts = new AmazonSecurityTokenServiceClient(pending.Result);
        var response = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "pool", DurationSeconds = {|ROLE1001:7200|} }).Result;
        Console.WriteLine(response.PackedPolicySize);
    }

    private static AWSCredentials Session(string hub) => new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "pool");
}
