using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ThreeHops
{
    public Task RunAsync(string key, string spoke) =>
        Client(key).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "three", DurationSeconds = 43200 });

    private static IAmazonSecurityTokenService Client(string key) => new AmazonSecurityTokenServiceClient(Credentials(key));

    private static AWSCredentials Credentials(string key) => Basic(key, Environment.GetEnvironmentVariable("SECRET"));

    private static BasicAWSCredentials Basic(string key, string secret) => new(key, secret);
}
