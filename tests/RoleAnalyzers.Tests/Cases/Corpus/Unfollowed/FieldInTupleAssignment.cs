using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FieldInTupleAssignment
{
    private AWSCredentials _credentials = new InstanceProfileAWSCredentials();
    private string _name = "machine";

    public void Use(AWSCredentials credentials, string name) => (_credentials, _name) = (credentials, name);

    public Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(_credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = _name, DurationSeconds = 7200 });
}
