using Amazon.Runtime;
using Amazon.SecurityToken;
using Sdk = Amazon.SecurityToken.Model;

// The program's own request, whose seconds are another thing's.
record AssumeRoleRequest(string Role, int DurationSeconds);

class Mapper
{
    static async Task RunAsync()
    {
        var own = new AssumeRoleRequest("arn:aws:iam::111122223333:role/Reports", 43200);
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new Sdk.AssumeRoleRequest { RoleArn = own.Role, RoleSessionName = "mapper" });
    }
}
