// Libraries: StsV4
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Pod
{
    static Task AssumeAsync(string role) =>
        new AmazonSecurityTokenServiceClient(new GenericContainerCredentials()).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "pod", DurationSeconds = 3600 });
}
