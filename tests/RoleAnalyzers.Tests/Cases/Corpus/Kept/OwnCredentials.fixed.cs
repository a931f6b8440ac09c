using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Sessions
{
    private static readonly AWSCredentials Own = new EnvironmentVariablesAWSCredentials();
    private static readonly IAmazonSecurityTokenService Sts = new AmazonSecurityTokenServiceClient(Own);

    // Of a client that is made in place.
    private static readonly AWSCredentials Reader =
        new AssumeRoleAWSCredentials(Own, "arn:aws:iam::111122223333:role/Reader", "reader");

    // Of a client that is a field, with all that AssumeRoleAWSCredentials send too.
    public static AWSCredentials Writer { get; } = new AssumeRoleAWSCredentials(Own, "arn:aws:iam::111122223333:role/Writer", "writer", new AssumeRoleAWSCredentialsOptions
    {
        DurationSeconds = 1800,
        ExternalId = "6f2d8b1c",
        Policy = Environment.GetEnvironmentVariable("SESSION_POLICY"),
    });

    private static AWSCredentials _lister;

    public static AWSCredentials Lister => _lister ??= new AssumeRoleAWSCredentials(Own, "arn:aws:iam::111122223333:role/Lister", "lister", new AssumeRoleAWSCredentialsOptions { ExternalId = "6f2d8b1c" });

    public static AWSCredentials Any => Reader ?? Writer;
}
