using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Machine
{
    private static readonly AWSCredentials Credentials;

    static Machine()
    {
        Credentials = new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), "arn:aws:iam::111122223333:role/machine", Environment.MachineName);
    }

    public static Task EnterAsync(string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(Credentials);
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "enter", DurationSeconds = {|ROLE1001:7200|} });
    }
}
