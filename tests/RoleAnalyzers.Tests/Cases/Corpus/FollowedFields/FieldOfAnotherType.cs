using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Surroundings
{
    public readonly AWSCredentials Credentials = new InstanceProfileAWSCredentials();
}

class FieldOfAnotherType
{
    private readonly Surroundings _around = new();

    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(_around.Credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "around", DurationSeconds = {|ROLE1001:7200|} });
}
