using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Left
{
    internal static readonly AWSCredentials Credentials = Right.Credentials;
}

static class Right
{
    internal static readonly AWSCredentials Credentials = Left.Credentials ?? new InstanceProfileAWSCredentials();
}

static class FieldsInCircle
{
    internal static Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(Left.Credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "circle", DurationSeconds = 7200 });
}
