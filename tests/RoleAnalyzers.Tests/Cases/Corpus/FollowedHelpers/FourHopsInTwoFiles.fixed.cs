using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FourHopsInTwoFiles
{
    public Task RunAsync(string hub, string spoke) =>
        Clients.Build(hub).AssumeRoleAsync(Requests.Chained(spoke, 3600));
}
// File: Clients.cs
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Clients
{
    public static IAmazonSecurityTokenService Build(string hub) => Connect(Session(hub));

    private static AmazonSecurityTokenServiceClient Connect(AWSCredentials session) => new(session);

    private static AWSCredentials Session(string hub) => Hop(Own(), hub);

    private static AWSCredentials Hop(AWSCredentials from, string role) => new AssumeRoleAWSCredentials(from, role, "four");

    private static AWSCredentials Own() => new EnvironmentVariablesAWSCredentials();
}
// File: Requests.cs
using Amazon.SecurityToken.Model;

static class Requests
{
    public static AssumeRoleRequest Chained(string role, int seconds) => WithDuration(Named(role), seconds);

    private static AssumeRoleRequest Named(string role) => new() { RoleArn = role, RoleSessionName = "four" };

    private static AssumeRoleRequest WithDuration(AssumeRoleRequest request, int seconds)
    {
        request.DurationSeconds = seconds;
        return request;
    }
}
