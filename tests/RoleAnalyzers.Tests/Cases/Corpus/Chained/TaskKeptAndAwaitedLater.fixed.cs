using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Overlap
{
    static async Task RunAsync(string first, string second, Func<Task> meanwhile)
    {
        var sts = new AmazonSecurityTokenServiceClient();
        Task<AssumeRoleResponse> entering = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "overlap" });
        await meanwhile();
        var entered = await entering.ConfigureAwait(false);
        var chained = new AmazonSecurityTokenServiceClient(entered.Credentials);
        var going = chained.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = second, RoleSessionName = "overlap", DurationSeconds = 3600 },
            CancellationToken.None);
        await meanwhile();
        await going;
    }
}
