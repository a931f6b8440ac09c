using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ArrayFromHelper
{
    private static AWSCredentials[] Hops(AWSCredentials from, string first, string second)
    {
        var hop = new AssumeRoleAWSCredentials(from, first, "first");
        return new AWSCredentials[] { hop, new AssumeRoleAWSCredentials(hop, second, "second") };
    }

    public async Task RunAsync(AWSCredentials own, string first, string second, string role)
    {
        foreach (var hop in Hops(own, first, second))
        {
            using var sts = new AmazonSecurityTokenServiceClient(hop);
            await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "array", DurationSeconds = 3600 });
        }

        var last = new AmazonSecurityTokenServiceClient(Hops(own, first, second)[1]);
        await last.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "last", DurationSeconds = 3600 });
    }
}
