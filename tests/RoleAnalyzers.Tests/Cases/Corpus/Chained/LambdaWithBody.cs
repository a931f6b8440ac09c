using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Runner
{
    static Credentials Assume(string first, string second)
    {
        return Task.Run(async () =>
        {
            var sts = new AmazonSecurityTokenServiceClient();
            var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "runner" });
            var chained = new AmazonSecurityTokenServiceClient(response.Credentials);
            var last = await chained.AssumeRoleAsync(
                new AssumeRoleRequest { RoleArn = second, RoleSessionName = "runner", DurationSeconds = {|ROLE1001:7200|} });
            return last.Credentials;
        }).GetAwaiter().GetResult();
    }
}
