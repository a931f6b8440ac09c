using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class CheckedOrThrown(IAmazonSecurityTokenService sts)
{
    public async Task RunAsync(string hub, string spoke)
    {
        var response = Ensure(await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "ensure" }));
        var credentials = response.Credentials ?? throw new InvalidOperationException("STS gave no credentials.");
        var chained = new AmazonSecurityTokenServiceClient(credentials);
        Ensure(await chained.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "ensured", DurationSeconds = {|ROLE1001:4000|} }));
    }

    private static AssumeRoleResponse Ensure(AssumeRoleResponse response)
    {
        if (response.HttpStatusCode != System.Net.HttpStatusCode.OK)
            throw new InvalidOperationException(response.HttpStatusCode.ToString());
        return response;
    }
}
