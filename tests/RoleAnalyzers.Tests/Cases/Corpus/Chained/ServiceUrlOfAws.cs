using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class China
{
    static Task AssumeAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(
            new InstanceProfileAWSCredentials(),
            new AmazonSecurityTokenServiceConfig { ServiceURL = "https://sts.cn-north-1.amazonaws.com.cn" });
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "china", DurationSeconds = {|ROLE1001:7200|} });
    }
}
