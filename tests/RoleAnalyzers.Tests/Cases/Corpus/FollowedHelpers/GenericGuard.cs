using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Guard
{
    public static T NotNull<T>(T value, string name)
        where T : class =>
        value ?? throw new ArgumentNullException(name);
}

class GenericGuard
{
    public async Task RunAsync(string hub, string spoke)
    {
        var source = Guard.NotNull(new AssumeRoleAWSCredentials(new BasicAWSCredentials(hub, spoke), hub, "guarded"), "source");
        var sts = Guard.NotNull<IAmazonSecurityTokenService>(new AmazonSecurityTokenServiceClient(source), "sts");
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "guarded", DurationSeconds = {|ROLE1001:7200|} });
    }
}
