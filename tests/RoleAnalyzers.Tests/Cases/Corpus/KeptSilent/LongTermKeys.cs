using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Reader
{
    private static readonly AmazonSecurityTokenServiceClient Static = new(new BasicAWSCredentials("minioadmin", "minioadmin"));
    private readonly AWSCredentials _own = Create();

    public bool Any => _own is null || Static is null;

    private static AWSCredentials Create() => new BasicAWSCredentials("minioadmin", "minioadmin");
}
