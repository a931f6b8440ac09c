using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Sessions
{
    private static readonly AWSCredentials Own = new EnvironmentVariablesAWSCredentials();
    private static readonly IAmazonSecurityTokenService Sts = new AmazonSecurityTokenServiceClient(Own);

    // Of a client that is made in place.
    private static readonly AWSCredentials {|ROLE1008:Reader|} =
        {|#0:new AmazonSecurityTokenServiceClient(Own).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result.Credentials;

    // Of a client that is a field, with all that AssumeRoleAWSCredentials send too.
    public static AWSCredentials {|ROLE1008:Writer|} { get; } = {|#1:Sts.AssumeRoleAsync(new AssumeRoleRequest
    {
        RoleSessionName = "writer",
        RoleArn = "arn:aws:iam::111122223333:role/Writer",
        DurationSeconds = 1800,
        ExternalId = "6f2d8b1c",
        Policy = Environment.GetEnvironmentVariable("SESSION_POLICY"),
    })|}.GetAwaiter().GetResult().Credentials;

    private static AWSCredentials _lister;

    public static AWSCredentials Lister => {|ROLE1008:_lister|} ??= {|#2:Sts.AssumeRoleAsync(new() { RoleArn = "arn:aws:iam::111122223333:role/Lister", RoleSessionName = "lister", ExternalId = "6f2d8b1c" })|}.Result.Credentials;

    public static AWSCredentials Any => Reader ?? Writer;
}
