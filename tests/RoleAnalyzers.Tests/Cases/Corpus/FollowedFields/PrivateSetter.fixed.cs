using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class PrivateSetter
{
    public PrivateSetter() => Credentials = new InstanceProfileAWSCredentials();

    public AWSCredentials Credentials { get; private set; }

    public void UseContainer(string token, string role) => Credentials = new AssumeRoleWithWebIdentityCredentials(token, role, "container");

    public Task RunAsync(string spoke) => new AmazonSecurityTokenServiceClient(Credentials)
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "setter", DurationSeconds = 3600 });
}
