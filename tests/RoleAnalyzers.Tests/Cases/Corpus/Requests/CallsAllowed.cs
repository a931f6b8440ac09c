using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class CallsAllowed
{
    static async Task RunAsync(string key, string secret, string role, IAmazonSecurityTokenService injected, bool isUser)
    {
        using var user = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret));
        await user.GetSessionTokenAsync();
        await user.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "ann" });
        await new AmazonSecurityTokenServiceClient().GetSessionTokenAsync();
        await injected.GetSessionTokenAsync(new GetSessionTokenRequest());
        var mfa = await user.GetSessionTokenAsync();
        using var session = new AmazonSecurityTokenServiceClient(mfa.Credentials);
        await session.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "hop" });
        await session.GetCallerIdentityAsync(new GetCallerIdentityRequest());
        AWSCredentials either = isUser ? new BasicAWSCredentials(key, secret) : mfa.Credentials;
        await new AmazonSecurityTokenServiceClient(either).GetSessionTokenAsync();
        var federated = await user.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "ann" });
        using var signedByNobody = new AmazonSecurityTokenServiceClient(federated.Credentials);
        await signedByNobody.AssumeRoleWithWebIdentityAsync(new AssumeRoleWithWebIdentityRequest { RoleArn = role, RoleSessionName = "web" });
        using var store = new AmazonSecurityTokenServiceClient(mfa.Credentials, new AmazonSecurityTokenServiceConfig { ServiceURL = "https://store.example.com" });
        await store.GetSessionTokenAsync();
    }
}
