using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Lazily
{
    private readonly Lazy<IAmazonSecurityTokenService> _sts = new(() => new AmazonSecurityTokenServiceClient());

    public Task RunAsync(string role) =>
        _sts.Value.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lazy", DurationSeconds = 43200 });
}
