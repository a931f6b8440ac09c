using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Bottom
{
    protected AWSCredentials Own { get; } = new InstanceProfileAWSCredentials();
}

class Middle : Bottom
{
    private readonly AWSCredentials _hub;

    protected Middle(string hub) => _hub = new AssumeRoleAWSCredentials(Own, hub, "middle");

    protected AmazonSecurityTokenServiceClient Sts() => new(_hub);
}

class Top() : Middle("arn:aws:iam::111122223333:role/hub")
{
    public async Task EnterAsync(string role)
    {
        await Sts().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "top", DurationSeconds = {|ROLE1001:7200|} });
        await new AmazonSecurityTokenServiceClient(Own).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "own", DurationSeconds = {|ROLE1001:5000|} });
    }
}
