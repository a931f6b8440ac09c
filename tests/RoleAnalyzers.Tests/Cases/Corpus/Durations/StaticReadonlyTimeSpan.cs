using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Limits
{
    public static readonly TimeSpan Session = TimeSpan.FromHours(12);
}

class StaticReadonlySpan
{
    static Task RunAsync(string role)
    {
        Console.WriteLine(Limits.Session);
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "session",
            DurationSeconds = {|ROLE1001:(int)Limits.Session.TotalSeconds|},
        });
    }
}
