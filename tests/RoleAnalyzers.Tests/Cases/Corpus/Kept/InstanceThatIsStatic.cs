using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Storage
{
    // The one object lives for good, and what it holds is said of its field.
    public static readonly Storage Instance = new();

    private readonly AmazonSecurityTokenServiceClient _client;

    private Storage()
    {
        var sts = new AmazonSecurityTokenServiceClient();
        {|ROLE1014:_client|} = Create({|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result);
    }

    public AmazonSecurityTokenServiceClient Get() => _client;

    private static AmazonSecurityTokenServiceClient Create(AssumeRoleResponse response) => new(response.Credentials);
}
