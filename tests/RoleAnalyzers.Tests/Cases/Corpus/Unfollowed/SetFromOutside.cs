using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class SetFromOutside
{
    public AWSCredentials Credentials { get; set; } = new InstanceProfileAWSCredentials();

    internal IAmazonSecurityTokenService Sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());

    public async Task EnterAsync(string role)
    {
        await Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "field", DurationSeconds = 7200 });
        var own = new AmazonSecurityTokenServiceClient(Credentials);
        await own.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "property", DurationSeconds = 7200 });
    }
}
