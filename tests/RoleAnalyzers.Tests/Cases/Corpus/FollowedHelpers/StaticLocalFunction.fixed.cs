using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class StaticLocalFunction
{
    public Task<AssumeRoleResponse> Open(string key, string secret, string hub, string spoke)
    {
        return Client(Hop(Keys(key, secret), hub)).AssumeRoleAsync(Ask(spoke, 2 * 60 * 60));

        static AWSCredentials Keys(string key, string secret) => new BasicAWSCredentials(key, secret);
        static AWSCredentials Hop(AWSCredentials from, string role) => new AssumeRoleAWSCredentials(from, role, "hop");
        static IAmazonSecurityTokenService Client(AWSCredentials credentials) => new AmazonSecurityTokenServiceClient(credentials);
        static AssumeRoleRequest Ask(string role, int seconds) => new() { RoleArn = role, RoleSessionName = "open", DurationSeconds = 3600 };
    }
}
