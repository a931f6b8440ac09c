using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Profile
{
    static async Task RunAsync(string profile, string role)
    {
        if (!new CredentialProfileStoreChain().TryGetAWSCredentials(profile, out var credentials))
            throw new InvalidOperationException($"no profile {profile}");
        using var client = new AmazonSecurityTokenServiceClient(credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "profile", DurationSeconds = 43200 });
    }
}
