using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ReassignedInConstructor
{
    private readonly int _hours = 2;

    public ReassignedInConstructor(bool isPatient)
    {
        if (isPatient)
            _hours = 4;
    }

    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "hours", DurationSeconds = 3600 });
}
