using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract record Origin(AWSCredentials Credentials);

sealed record Machine() : Origin(new InstanceProfileAWSCredentials());

sealed record User(string Id, string Secret) : Origin(new BasicAWSCredentials(Id, Secret));

static class SubclassOfRecord
{
    private static Task<AssumeRoleResponse> EnterAsync(Origin origin, string role, int seconds) =>
        new AmazonSecurityTokenServiceClient(origin.Credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "origin", DurationSeconds = seconds });

    public static async Task RunAsync(string id, string secret, string role)
    {
        await EnterAsync(new Machine(), role, {|ROLE1001:7200|});
        await EnterAsync(new User(id, secret), role, 7200);
    }
}
