// Libraries: StsV4
using Amazon.Runtime;
using Amazon.Runtime.Credentials;

class Resolver
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        DefaultAWSCredentialsIdentityResolver.GetCredentials(), role, "resolver", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 });
}
