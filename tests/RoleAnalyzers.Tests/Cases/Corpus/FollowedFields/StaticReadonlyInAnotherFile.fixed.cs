using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class StaticReadonlyInAnotherFile
{
    public Task RunAsync(string role)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "shared" };
        request.DurationSeconds = Defaults.Seconds;
        return Defaults.Client.AssumeRoleAsync(request);
    }
}
// File: Defaults.cs
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Defaults
{
    public static readonly int Seconds = 3600;

    public static readonly IAmazonSecurityTokenService Client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
}
