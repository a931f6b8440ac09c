using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using System.Collections.Concurrent;

class ConcurrentCache
{
    private static readonly ConcurrentDictionary<string, AWSCredentials> Known = new();

    public static Task EnterAsync(string profile, string role, Func<string, AWSCredentials> load)
    {
        Known.TryAdd("pod", new InstanceProfileAWSCredentials());
        var sts = new AmazonSecurityTokenServiceClient(Known.GetOrAdd(profile, load));
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = profile, DurationSeconds = 7200 });
    }
}
