using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class RenewedBeforeItExpires
{
    private readonly IAmazonSecurityTokenService _sts;
    private readonly string _hub;
    private Credentials _hop;
    private DateTime _until;

    public RenewedBeforeItExpires(IAmazonSecurityTokenService sts, string hub)
    {
        _sts = sts;
        _hub = hub;
    }

    private async Task<AWSCredentials> HopAsync()
    {
        if (_hop == null || DateTime.UtcNow > _until)
        {
            var response = await _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = _hub, RoleSessionName = "renewed" });
            _hop = response.Credentials;
            _until = DateTime.UtcNow.AddMinutes(50);
        }

        return _hop;
    }

    public async Task EnterAsync(string spoke)
    {
        using var chained = new AmazonSecurityTokenServiceClient(await HopAsync());
        await chained.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "enter", DurationSeconds = {|ROLE1001:7200|} });
    }
}
