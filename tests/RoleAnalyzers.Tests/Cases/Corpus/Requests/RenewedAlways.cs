using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RenewedAlways
{
    static AWSCredentials Of(AWSCredentials own, string role, bool isShort, int seconds)
    {
        own = new AssumeRoleAWSCredentials(own, role, "a1", new AssumeRoleAWSCredentialsOptions
        {
            ExternalId = "a1b2c3",
            DurationSeconds = {|ROLE1010:900|},
        });
        own = new AssumeRoleAWSCredentials(new BasicAWSCredentials(role, role), role, "a2", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1010:(int)TimeSpan.FromMinutes(16).TotalSeconds|} });
        own = new AssumeRoleAWSCredentials(new BasicAWSCredentials(role, role), role, "a3", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1010:isShort ? 900 : 3600|} });
        own = new AssumeRoleAWSCredentials(new BasicAWSCredentials(role, role), role, "a4", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 961 });
        own = new AssumeRoleAWSCredentials(new BasicAWSCredentials(role, role), role, "a5", new AssumeRoleAWSCredentialsOptions { DurationSeconds = seconds });
        own = new AssumeRoleAWSCredentials(new BasicAWSCredentials(role, role), role, "a6", new AssumeRoleAWSCredentialsOptions { DurationSeconds = Math.Max(seconds, 900) });
        return new AssumeRoleWithWebIdentityCredentials("/var/run/token", role, "a7", new AssumeRoleWithWebIdentityCredentialsOptions { DurationSeconds = 900 });
    }

    // Nobody renews this one.
    static Task<AssumeRoleResponse> OnceAsync(AmazonSecurityTokenServiceClient sts, string role) =>
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "once", DurationSeconds = 900 });
}
