using Amazon.Runtime;

readonly record struct Hop(string Role, string Name)
{
    public AWSCredentials From(AWSCredentials source) =>
        new AssumeRoleAWSCredentials(
            new AssumeRoleAWSCredentials(source, Role, Name), Role, Name, new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
}

interface ICredentialSource
{
    string Role { get; }

    AWSCredentials Get() => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(), Role, "default", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
}
