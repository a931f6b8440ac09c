using System;
using System.Threading.Tasks;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Probe
{
    static async Task RunAsync(IAmazonSecurityTokenService sts, string arn, Func<string, Task> createRole)
    {
        var id = Guid.NewGuid().ToString();
        await createRole(id);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = arn, RoleSessionName = "probe", ExternalId = id });
    }
}
