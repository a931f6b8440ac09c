using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Chain
{
    private Chain(AWSCredentials end) => End = end;

    public AWSCredentials End { get; }

    public static Chain From(string key, string secret) => new(new BasicAWSCredentials(key, secret));

    public static Chain operator +(Chain chain, string role) => new(new AssumeRoleAWSCredentials(chain.End, role, "link"));
}

class OperatorOfCredentials
{
    public Task RunAsync(string key, string secret, string hub, string spoke)
    {
        var chain = Chain.From(key, secret) + hub;
        var sts = new AmazonSecurityTokenServiceClient(chain.End);
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "end", DurationSeconds = 3600 });
    }
}
