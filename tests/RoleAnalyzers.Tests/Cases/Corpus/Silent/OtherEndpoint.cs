using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ObjectStore
{
    static async Task RunAsync(string endpoint, string key, string secret, string token)
    {
        var request = new AssumeRoleRequest { RoleArn = "arn:xxx:xxx:xxx:xxxx", RoleSessionName = "store", DurationSeconds = 604800 };
        var session = new SessionAWSCredentials(key, secret, token);
        await new AmazonSecurityTokenServiceClient(session, new AmazonSecurityTokenServiceConfig { ServiceURL = "http://localhost:9000" }).AssumeRoleAsync(request);
        await new AmazonSecurityTokenServiceClient(session, new AmazonSecurityTokenServiceConfig { ServiceURL = endpoint }).AssumeRoleAsync(request);
        await new AmazonSecurityTokenServiceClient(key, secret, token, new AmazonSecurityTokenServiceConfig { ServiceURL = "https://amazonaws.com.example.org" }).AssumeRoleAsync(request);
    }
}
