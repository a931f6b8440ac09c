using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Later
{
    static async Task AssumeAsync(string role, string externalId)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest();
        request.RoleArn = role;
        request.RoleSessionName = "later";
        request.DurationSeconds = 3600;
        if (!string.IsNullOrEmpty(externalId))
            request.ExternalId = externalId;
        var response = await client.AssumeRoleAsync(request);
    }
}
