using Amazon.Runtime;

class Host
{
    private readonly AWSCredentials _source = new InstanceProfileAWSCredentials("host-role");

    public AWSCredentials Reports(string role)
    {
        AWSCredentials source = new InstanceProfileAWSCredentials("host-role");
        return new AssumeRoleAWSCredentials(source, role, "reports", new() { DurationSeconds = {|ROLE1001:21600|} });
    }
}
