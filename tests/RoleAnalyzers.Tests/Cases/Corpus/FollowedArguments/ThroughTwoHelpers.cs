using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ThroughTwoHelpers
{
    public Task RunAsync(string spoke) => {|ROLE1001:Outer(spoke, 90)|};

    private static Task Outer(string role, int minutes) => Inner(new InstanceProfileAWSCredentials(), role, {|ROLE1009:TimeSpan.FromMinutes(minutes)|});

    private static Task Inner(AWSCredentials credentials, string role, TimeSpan lasting) =>
        new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "inner", DurationSeconds = (int)lasting.TotalSeconds });
}
