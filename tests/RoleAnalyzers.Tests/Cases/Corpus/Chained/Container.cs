// Libraries: StsV4
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Pod
{
    static Task AssumeAsync(string role) =>
        new AmazonSecurityTokenServiceClient({|#0:new GenericContainerCredentials()|}).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "pod", DurationSeconds = {|ROLE1001:7200|} });
}
