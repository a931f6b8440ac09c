using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class UserExtensions
{
    public static IAmazonSecurityTokenService Sts(this (string Key, string Secret) user) => new AmazonSecurityTokenServiceClient(user.Key, user.Secret);
}

class Extension
{
    public Task RunAsync(string key, string secret, string spoke) =>
        (key, secret).Sts().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "extension", DurationSeconds = 7200 });
}
