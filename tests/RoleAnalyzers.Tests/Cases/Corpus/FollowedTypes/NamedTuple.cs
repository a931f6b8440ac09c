using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class NamedTuple
{
    private static (AWSCredentials Source, int Lasting) Settings(string token) =>
        (Source: new AssumeRoleWithWebIdentityCredentials(token, "arn:aws:iam::111122223333:role/pod", "pod"), Lasting: 7200);

    public Task RunAsync(string role)
    {
        var settings = Settings("/token");
        return new AmazonSecurityTokenServiceClient(settings.Source).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "tuple", DurationSeconds = {|ROLE1001:settings.Lasting|} });
    }
}
