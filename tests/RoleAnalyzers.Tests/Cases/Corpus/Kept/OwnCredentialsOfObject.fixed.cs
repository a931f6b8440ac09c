using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    // The type changes with the value.
    private readonly AWSCredentials _reader;

    public Session(AWSCredentials own, string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(own);
        this._reader = new AssumeRoleAWSCredentials(own, role, "reader");
    }

    public AmazonSecurityTokenServiceClient Create() => new(_reader);
}
