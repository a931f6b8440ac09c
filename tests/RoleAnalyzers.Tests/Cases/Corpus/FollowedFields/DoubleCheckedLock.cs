using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class DoubleCheckedLock
{
    private static readonly object s_lock = new();
    private static volatile IAmazonSecurityTokenService s_sts;

    private static IAmazonSecurityTokenService Sts
    {
        get
        {
            if (s_sts == null)
            {
                lock (s_lock)
                {
                    if (s_sts == null)
                        s_sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
                }
            }

            return s_sts;
        }
    }

    public Task RunAsync(string role) =>
        Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lock", DurationSeconds = {|ROLE1001:7200|} });
}
