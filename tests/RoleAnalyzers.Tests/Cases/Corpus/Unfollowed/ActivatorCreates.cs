using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ActivatorCreates
{
    public async Task RunAsync(string type, string role)
    {
        var credentials = (AWSCredentials)Activator.CreateInstance(Type.GetType(type, throwOnError: true));
        var sts = (IAmazonSecurityTokenService)Activator.CreateInstance(typeof(AmazonSecurityTokenServiceClient), credentials);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "activated", DurationSeconds = 7200 });
    }
}
