// Libraries: None, Cdk
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
await client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 43200 });

namespace Amazon.Runtime
{
    public class AWSCredentials;

    public class InstanceProfileAWSCredentials : AWSCredentials;
}

namespace Amazon.SecurityToken.Model
{
    public class AssumeRoleRequest
    {
        public int DurationSeconds { get; set; }
    }
}

namespace Amazon.SecurityToken
{
    public class AmazonSecurityTokenServiceClient(Amazon.Runtime.AWSCredentials credentials)
    {
        public Task AssumeRoleAsync(AssumeRoleRequest request) => Task.FromResult((credentials, request));
    }
}
