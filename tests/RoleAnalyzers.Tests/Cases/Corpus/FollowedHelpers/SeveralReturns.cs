using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class SeveralReturns
{
    private readonly string _hub = Environment.GetEnvironmentVariable("HUB_ROLE");

    private AWSCredentials Pick(bool inContainer, string profile)
    {
        if (inContainer)
            return new AssumeRoleWithWebIdentityCredentials("/var/run/token", _hub, "pod");
        if (profile.Length == 0)
            throw new ArgumentException("No profile.", nameof(profile));
        if (profile == "saml")
            return new FederatedAWSCredentials(null, profile);
        return new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), _hub, profile);
    }

    public async Task WorkAsync(string profile, string spoke)
    {
        using var sts = new AmazonSecurityTokenServiceClient(Pick(Environment.GetEnvironmentVariable("POD") != null, profile));
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = profile, DurationSeconds = {|ROLE1001:3601|} });
    }
}
