using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RequestInField
{
    private AssumeRoleRequest _request;

    async Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "field", DurationSeconds = 43200 };
        _request = request;
        Shorten();
        await client.AssumeRoleAsync(request);
    }

    private void Shorten() => _request.DurationSeconds = 900;
}
