using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Reader
{
    private static readonly AWSCredentials FromOutside = Outside.Credentials();
    private static readonly AmazonSecurityTokenServiceClient Default = new();
    private static readonly SessionAWSCredentials FromSettings = new(
        Environment.GetEnvironmentVariable("ID"), Environment.GetEnvironmentVariable("SECRET"), Environment.GetEnvironmentVariable("TOKEN"));

    private readonly AWSCredentials _given;
    private readonly AmazonSecurityTokenServiceClient _client;

    public Reader(AWSCredentials given, Credentials parts)
    {
        _given = given ?? throw new ArgumentNullException(nameof(given));
        _client = new AmazonSecurityTokenServiceClient(parts);
    }

    public bool Any => _given == FromOutside || _client == Default || FromSettings is null;

    static class Outside
    {
        public static extern AWSCredentials Credentials();
    }
}
