using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ManyAtOnce
{
    static async Task<IEnumerable<Credentials>> AssumeAsync(IEnumerable<string> roles)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var responses = await Task.WhenAll(roles.Select(role => client.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "many", DurationSeconds = {|ROLE1001:7200|} })));
        return responses.Select(r => r.Credentials);
    }
}
