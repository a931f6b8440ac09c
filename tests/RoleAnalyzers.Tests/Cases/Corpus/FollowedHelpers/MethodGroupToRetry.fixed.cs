using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public sealed class Rotation(IAmazonSecurityTokenService sts, string hub)
{
    public async Task RotateAsync(string spoke)
    {
        AssumeRoleResponse first = await Attempts.OfAsync(AssumeHub, 3);
        var member = new AmazonSecurityTokenServiceClient(first.Credentials);
        await member.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = spoke,
            RoleSessionName = "rotation",
            DurationSeconds = (int)TimeSpan.FromMinutes(60).TotalSeconds,
        });
    }

    private Task<AssumeRoleResponse> AssumeHub() =>
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "rotation-hub" });
}

internal static class Attempts
{
    public static async Task<TResult> OfAsync<TResult>(Func<Task<TResult>> attempt, int most)
    {
        var failures = new List<Exception>();
        while (failures.Count < most)
        {
            try
            {
                return await attempt().ConfigureAwait(false);
            }
            catch (AmazonServiceException e)
            {
                failures.Add(e);
            }
        }

        throw new AggregateException(failures);
    }
}
