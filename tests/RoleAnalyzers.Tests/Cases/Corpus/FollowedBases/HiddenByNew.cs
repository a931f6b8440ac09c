using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Older
{
    public AWSCredentials Open() => new BasicAWSCredentials("id", "secret");
}

class Newer : Older
{
    public new AWSCredentials Open() => new AssumeRoleAWSCredentials(base.Open(), "arn:aws:iam::111122223333:role/newer", "newer");
}

class HiddenByNew
{
    public async Task RunAsync(string role)
    {
        var newer = new Newer();
        await new AmazonSecurityTokenServiceClient(newer.Open()).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "newer", DurationSeconds = {|ROLE1001:7200|} });
        await new AmazonSecurityTokenServiceClient(((Older)newer).Open()).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "older", DurationSeconds = 7200 });
    }
}
