using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class SessionService
{
    private readonly IAmazonSecurityTokenService _sts;

    public SessionService(AWSCredentials credentials) => _sts = new AmazonSecurityTokenServiceClient(credentials);

    public Task<AssumeRoleResponse> AssumeRole(string role, TimeSpan duration) => _sts.AssumeRoleAsync(new AssumeRoleRequest
    {
        RoleArn = role,
        RoleSessionName = "wrapped",
        DurationSeconds = (int)duration.TotalSeconds,
    });
}

class WrapperForwards
{
    public async Task RunAsync(string spoke)
    {
        var service = new SessionService(new InstanceProfileAWSCredentials());
        await service.AssumeRole(spoke, TimeSpan.FromHours(1));
        await service.AssumeRole(spoke, TimeSpan.FromHours(1));
        await new SessionService(new BasicAWSCredentials(spoke, spoke)).AssumeRole(spoke, TimeSpan.FromHours(2));
    }
}
