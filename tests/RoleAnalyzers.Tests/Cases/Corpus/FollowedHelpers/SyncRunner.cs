using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal static class Sync
{
    public static T Run<T>(Func<Task<T>> work)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return work().GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}

public class LegacyService
{
    public string GetToken(string hub, string spoke)
    {
        IAmazonSecurityTokenService sts = new AmazonSecurityTokenServiceClient();
        var hop = Sync.Run(() => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "legacy" }));
        var second = new AmazonSecurityTokenServiceClient(hop.Credentials);
        var request = new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "legacy", DurationSeconds = {|ROLE1001:7200|} };
        return Sync.Run(() => second.AssumeRoleAsync(request)).Credentials.SessionToken;
    }
}
