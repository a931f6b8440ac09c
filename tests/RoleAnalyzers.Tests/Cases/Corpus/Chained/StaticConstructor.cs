using Amazon.Runtime;

static class Shared
{
    public static readonly AWSCredentials Reports;

    static Shared()
    {
        var source = new InstanceProfileAWSCredentials();
        Reports = new AssumeRoleAWSCredentials(
            source, "arn:aws:iam::111122223333:role/Reports", "shared", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:7200|} });
    }

    public static AWSCredentials Audit { get; } = new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(), "arn:aws:iam::111122223333:role/Audit", "shared", new() { DurationSeconds = {|ROLE1001:10800|} });
}
