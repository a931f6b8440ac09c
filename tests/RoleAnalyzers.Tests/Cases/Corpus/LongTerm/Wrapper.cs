using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class UserService
{
    private readonly IAmazonSecurityTokenService _sts;

    public UserService(AWSCredentials credentials) => _sts = new AmazonSecurityTokenServiceClient(credentials);

    public Task<AssumeRoleResponse> AssumeRole(string role, TimeSpan duration) => _sts.AssumeRoleAsync(new AssumeRoleRequest
    {
        RoleArn = role,
        RoleSessionName = "wrapped",
        DurationSeconds = (int)duration.TotalSeconds,
    });
}

class Wrapper
{
    public Task RunAsync(string role) => new UserService(new BasicAWSCredentials("id", "secret")).AssumeRole(role, TimeSpan.FromHours(12));
}
