using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ArgumentChangedBeforeUse
{
    private static Task SendAsync(IAmazonSecurityTokenService sts, AssumeRoleRequest request)
    {
        request.DurationSeconds = 3600;
        return sts.AssumeRoleAsync(request);
    }

    public Task RunAsync(string role) => SendAsync(
        new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()),
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "changed", DurationSeconds = 7200 });
}
