using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
record UserKeys(AWSCredentials Value, string Region);

class HelperReturnsRecord
{
    private static UserKeys Load(string id, string secret) => new(new BasicAWSCredentials(id, secret), "eu-central-1");

    public Task RunAsync(string id, string secret, string spoke)
    {
        var keys = Load(id, secret);
        var client = new AmazonSecurityTokenServiceClient(keys.Value, Amazon.RegionEndpoint.GetBySystemName(keys.Region));
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "record", DurationSeconds = 7200 });
    }
}
