using System;
using System.Threading.Tasks;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Vendor
{
    static async Task RunAsync(IAmazonSecurityTokenService sts, string arn)
    {
        await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = arn,
            RoleSessionName = "nightly",
            ExternalId = {|ROLE3002:Guid.NewGuid().ToString("N")|},
        });
    }
}
