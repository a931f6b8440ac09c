using Amazon.Runtime;

class Roles
{
    static AWSCredentials Follow(string[] roles)
    {
        AWSCredentials current = new InstanceProfileAWSCredentials();
        for (var i = 0; i < roles.Length; i++)
            current = new AssumeRoleAWSCredentials(current, roles[i], "roles", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
        return current;
    }
}
