using Amazon.Runtime;

class Pod
{
    static AWSCredentials Of(string file, string role) => new AssumeRoleWithWebIdentityCredentials(
        file, role, "pod", new AssumeRoleWithWebIdentityCredentialsOptions { DurationSeconds = 43200 });
}
