using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Regional
{
    static Task AssumeAsync(string role)
    {
        var config = new AmazonSecurityTokenServiceConfig { RegionEndpoint = RegionEndpoint.EUCentral1, MaxErrorRetry = 3 };
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials(), config);
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "regional", DurationSeconds = {|ROLE1001:7200|} });
    }
}
