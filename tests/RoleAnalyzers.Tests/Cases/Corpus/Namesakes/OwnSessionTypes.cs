// Libraries: None, StsV3, StsV4, Cdk
using Acme.SecurityToken;

var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reports", DurationSeconds = 43200 });
var chained = new AssumeRoleAWSCredentials(new SessionAWSCredentials("a", "b", "c"), "role", "name", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 });

namespace Acme.SecurityToken
{
    public class AWSCredentials;

    public class InstanceProfileAWSCredentials : AWSCredentials;

    public class SessionAWSCredentials(string key, string secret, string token) : AWSCredentials
    {
        public override string ToString() => key + secret + token;
    }

    public class AssumeRoleAWSCredentialsOptions
    {
        public int? DurationSeconds { get; set; }
    }

    public class AssumeRoleAWSCredentials(AWSCredentials source, string role, string name, AssumeRoleAWSCredentialsOptions options) : AWSCredentials
    {
        public override string ToString() => $"{source}{role}{name}{options}";
    }

    public class AssumeRoleRequest
    {
        public string RoleArn { get; set; }

        public int DurationSeconds { get; set; }
    }

    public class AmazonSecurityTokenServiceClient(AWSCredentials credentials)
    {
        public Task AssumeRoleAsync(AssumeRoleRequest request) => Task.FromResult((credentials, request));
    }
}
