using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Arithmetic
{
    static Task RunAsync(string role)
    {
        var shift = TimeSpan.FromHours(4);
        var session = shift + TimeSpan.FromMinutes(15);
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "session",
            DurationSeconds = {|ROLE1001:(int)session.TotalSeconds|},
        });
    }
}
