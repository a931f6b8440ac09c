using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Tokens
{
    static async Task RunAsync(string key, string secret)
    {
        var user = new AmazonSecurityTokenServiceClient(key, secret);
        await user.GetSessionTokenAsync(new GetSessionTokenRequest { DurationSeconds = 129600 });
        await user.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "guest", DurationSeconds = 129600 });
    }
}
