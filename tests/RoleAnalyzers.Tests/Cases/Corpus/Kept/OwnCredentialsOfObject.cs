using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    // The type changes with the value.
    private readonly Credentials _reader;

    public Session(AWSCredentials own, string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(own);
        {|ROLE1014:this._reader|} = {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reader" })|}.Result.Credentials;
    }

    public AmazonSecurityTokenServiceClient Create() => new(_reader);
}
