using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class RequestFilledByHelper
{
    public async Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role };
        {|ROLE1001:Prepare(request)|};
        await sts.AssumeRoleAsync(request);
    }

    private void Prepare(AssumeRoleRequest request)
    {
        request.RoleSessionName = GetType().Name;
        request.DurationSeconds = 2 * 3600;
    }
}
