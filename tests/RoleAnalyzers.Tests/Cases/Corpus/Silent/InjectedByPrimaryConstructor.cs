using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Primary(IAmazonSecurityTokenService sts, string role)
{
    public async Task<Credentials> RunAsync() =>
        (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "primary", DurationSeconds = 43200 })).Credentials;
}
