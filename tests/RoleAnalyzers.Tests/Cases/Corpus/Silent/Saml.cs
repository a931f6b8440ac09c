using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Saml
{
    static async Task RunAsync(string assertion, string provider, string first, string second)
    {
        var sts = new AmazonSecurityTokenServiceClient();
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "saml" });
        var chained = new AmazonSecurityTokenServiceClient(response.Credentials);
        await chained.AssumeRoleWithSAMLAsync(
            new AssumeRoleWithSAMLRequest { SAMLAssertion = assertion, PrincipalArn = provider, RoleArn = second, DurationSeconds = 43200 });
    }
}
