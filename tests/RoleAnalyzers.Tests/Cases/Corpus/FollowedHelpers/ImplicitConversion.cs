using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
readonly struct Hop
{
    private readonly string _role;

    public Hop(string role) => _role = role;

    public string Role => _role;

    public static implicit operator AWSCredentials(Hop hop) => new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), hop.Role, "hop");
}

class ImplicitConversion
{
    public Task RunAsync(string hub, string spoke)
    {
        AWSCredentials credentials = new Hop(hub);
        return new AmazonSecurityTokenServiceClient(credentials)
            .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "converted", DurationSeconds = {|ROLE1001:7200|} });
    }
}
