using Amazon.Runtime;

class Unwrap
{
    static AWSCredentials Of(string first, string second)
    {
        var outer = new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), first, "outer");
        return new AssumeRoleAWSCredentials(
            outer.SourceCredentials, second, "inner", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:7200|} });
    }
}
