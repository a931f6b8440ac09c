using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public sealed class Gateway : IDisposable
{
    private readonly AmazonSecurityTokenServiceClient _direct;
    private readonly AmazonSecurityTokenServiceClient _chained;

    public Gateway(string accessKey, string secretKey, string gatewayRole)
    {
        var user = new BasicAWSCredentials(accessKey, secretKey);
        _direct = new AmazonSecurityTokenServiceClient(user, Amazon.RegionEndpoint.EUCentral1);
        _chained = new AmazonSecurityTokenServiceClient(new AssumeRoleAWSCredentials(user, gatewayRole, "gateway"), Amazon.RegionEndpoint.EUCentral1);
    }

    public Task<AssumeRoleResponse> OpenAsync(string role) => _direct.AssumeRoleAsync(Request(role));

    public Task<AssumeRoleResponse> OpenBehindGatewayAsync(string role) => _chained.AssumeRoleAsync({|ROLE1001:Request(role)|});

    public void Dispose()
    {
        _direct.Dispose();
        _chained.Dispose();
    }

    private static AssumeRoleRequest Request(string role) => new() { RoleArn = role, RoleSessionName = "gateway", DurationSeconds = 4 * 60 * 60 };
}
