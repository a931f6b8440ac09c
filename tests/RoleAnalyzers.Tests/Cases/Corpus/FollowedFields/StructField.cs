using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
struct Connection
{
    public IAmazonSecurityTokenService Sts;
    public int Seconds;
}

class StructField
{
    public Task RunAsync(string role)
    {
        var connection = new Connection();
        connection.Sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        connection.Seconds = 7200;
        return connection.Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "struct", DurationSeconds = {|ROLE1001:connection.Seconds|} });
    }
}
