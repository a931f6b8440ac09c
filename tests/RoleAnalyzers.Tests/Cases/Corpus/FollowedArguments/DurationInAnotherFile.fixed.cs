using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
namespace Reports;

public class MonthlyReport
{
    private static readonly AWSCredentials Machine = new InstanceProfileAWSCredentials();

    public async Task<string> BuildAsync(string tenantRole)
    {
        var session = await Tenants.AssumeAsync(Machine, tenantRole, 3600);
        return session.AccessKeyId;
    }
}
// File: Tenants.cs
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
namespace Reports;

internal static class Tenants
{
    public static async Task<Credentials> AssumeAsync(AWSCredentials source, string role, int seconds)
    {
        using var sts = new AmazonSecurityTokenServiceClient(source, Amazon.RegionEndpoint.USEast1);
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "monthly-report",
            DurationSeconds = seconds,
        });
        return response.Credentials;
    }
}
