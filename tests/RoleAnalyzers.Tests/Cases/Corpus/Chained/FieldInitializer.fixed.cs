using Amazon.Runtime;

class Shared
{
    private static readonly AWSCredentials Reports = new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(),
        "arn:aws:iam::111122223333:role/Reports",
        "shared",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });

    public AWSCredentials Get() => Reports;
}
