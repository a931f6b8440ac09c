using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
namespace Backups
{
    class NightlyBackup
    {
        public async Task RunAsync(string vault)
        {
            var sts = await {|#0:Sessions.ClientForAsync("backup")|};
            await sts.AssumeRoleAsync(new AssumeRoleRequest
            {
                RoleArn = vault,
                RoleSessionName = "nightly",
                DurationSeconds = {|ROLE1001:10800|},
            });
        }
    }
}
// File: Sessions.cs
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
namespace Backups
{
    static class Sessions
    {
        public static async Task<AmazonSecurityTokenServiceClient> ClientForAsync(string purpose)
        {
            await Task.Delay(1);
            return new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials("operator"));
        }
    }
}
