using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class SessionNames
{
    static AWSCredentials Of(AWSCredentials own, string role, string build, string part, bool isNight)
    {
        own = new AssumeRoleAWSCredentials(own, role, {|ROLE1012:"night shift"|});
        own = new AssumeRoleAWSCredentials(own, role, {|ROLE1012:$"build/{build}"|});
        own = new AssumeRoleAWSCredentials(own, role, {|ROLE1012:"x"|}, new AssumeRoleAWSCredentialsOptions());
        own = new AssumeRoleAWSCredentials(own, role, roleSessionName: {|ROLE1012:"a-name-that-is-by-far-longer-than-any-name-that-a-session-can-have"|});
        own = new AssumeRoleAWSCredentials(own, role, {|ROLE1012:isNight ? "night shift" : "day"|});
        own = new AssumeRoleWithWebIdentityCredentials("/var/run/token", role, {|ROLE1012:"web:app"|});
        own = new AssumeRoleAWSCredentials(own, role, "night-shift");
        own = new AssumeRoleAWSCredentials(own, role, "ann@example.com");
        own = new AssumeRoleAWSCredentials(own, role, $"build-{build}_{part}");
        own = new AssumeRoleAWSCredentials(own, role, build);
        own = new AssumeRoleAWSCredentials(own, role, Guid.NewGuid().ToString("N"));
        own = new AssumeRoleWithWebIdentityCredentials("/var/run/token", role, "");
        return new AssumeRoleWithWebIdentityCredentials("/var/run/token", role, null);
    }

    // The SDK's own analyzer looks at requests.
    static Task<AssumeRoleResponse> OnceAsync(AmazonSecurityTokenServiceClient sts, string role) =>
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "night shift" });
}
