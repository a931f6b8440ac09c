using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class Stored
{
    private readonly IAmazonSecurityTokenService _sts;

    public Stored(IAmazonSecurityTokenService sts) => _sts = sts;

    public Task<AssumeRoleResponse> EnterAsync(string role) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "stored", DurationSeconds = 7200 });
}

internal sealed class FakeSts : AmazonSecurityTokenServiceClient, IAmazonSecurityTokenService
{
    public FakeSts()
        : base(new SessionAWSCredentials("id", "secret", "token"))
    {
    }

    public override Task<AssumeRoleResponse> AssumeRoleAsync(AssumeRoleRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new AssumeRoleResponse { Credentials = new Credentials("id", "secret", "token", DateTime.UtcNow) });
}
