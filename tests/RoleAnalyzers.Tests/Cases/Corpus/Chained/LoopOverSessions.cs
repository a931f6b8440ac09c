using Amazon.Runtime;

class Roles
{
    static AWSCredentials Follow(string[] roles)
    {
        AWSCredentials current = new InstanceProfileAWSCredentials();
        for (var i = 0; i < roles.Length; i++)
            current = new AssumeRoleAWSCredentials(current, roles[i], "roles", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:3600 * 2|} });
        return current;
    }
}
