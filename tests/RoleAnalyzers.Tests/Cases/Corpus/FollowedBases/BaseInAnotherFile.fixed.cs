using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
namespace Jobs;

internal sealed class CostJob : AccountJob
{
    public CostJob(string hub)
        : base(hub)
    {
    }

    public async Task<string> CollectAsync(string account)
    {
        var request = new AssumeRoleRequest
        {
            RoleArn = $"arn:aws:iam::{account}:role/cost",
            RoleSessionName = "cost",
            ExternalId = Environment.GetEnvironmentVariable("COST_ID"),
            DurationSeconds = 3600,
        };
        return (await Hub.AssumeRoleAsync(request)).Credentials.AccessKeyId;
    }
}
// File: AccountJob.cs
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
namespace Jobs;

internal abstract class AccountJob
{
    protected AccountJob(string hub)
    {
        var own = new EnvironmentVariablesAWSCredentials();
        Hub = new AmazonSecurityTokenServiceClient(new AssumeRoleAWSCredentials(own, hub, GetType().Name));
    }

    protected IAmazonSecurityTokenService Hub { get; }
}
