using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Saml
{
    static async Task AssumeAsync(string assertion, string provider, string entry, string target)
    {
        using var anonymous = new AmazonSecurityTokenServiceClient(new AnonymousAWSCredentials());
        var entered = await anonymous.AssumeRoleWithSAMLAsync(
            new AssumeRoleWithSAMLRequest { SAMLAssertion = assertion, PrincipalArn = provider, RoleArn = entry, DurationSeconds = 28800 });
        using var client = new AmazonSecurityTokenServiceClient(entered.Credentials);
        await client.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = target, RoleSessionName = "saml", DurationSeconds = 3600 });
    }
}
