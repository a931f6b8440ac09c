using Amazon.Runtime;

class Properties
{
    public string Role { get; set; }

    public AWSCredentials Credentials
    {
        get
        {
            var source = new InstanceProfileAWSCredentials();
            return new AssumeRoleAWSCredentials(source, Role, "properties", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:7200|} });
        }
    }
}
