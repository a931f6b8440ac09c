using Amazon.Runtime;

class Properties
{
    public string Role { get; set; }

    public AWSCredentials Credentials
    {
        get
        {
            var source = new InstanceProfileAWSCredentials();
            return new AssumeRoleAWSCredentials(source, Role, "properties", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
        }
    }
}
