using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static readonly Lazy<Task<AWSCredentials>> {|ROLE1008:Credentials|} = new(AssumeAsync);

    public static Task<AWSCredentials> GetAsync() => Credentials.Value;

    private static async Task<AWSCredentials> AssumeAsync()
    {
        using var sts = new AmazonSecurityTokenServiceClient();
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" });
        return response.Credentials;
    }
}
