// Libraries: StsV4
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class CoalescingAssignment
{
    static async Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "coalescing" };
        request.DurationSeconds ??= {|ROLE1001:7200|};
        await client.AssumeRoleAsync(request);
    }
}
