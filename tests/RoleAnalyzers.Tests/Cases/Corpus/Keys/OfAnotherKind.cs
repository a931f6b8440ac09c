using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class OfAnotherKind
{
    static void Run(string key, string secret, string token, string rest)
    {
        AWSCredentials credentials = new BasicAWSCredentials({|ROLE1007:"ASIAIOSFODNN7EXAMPLE"|}, secret);
        credentials = new BasicAWSCredentials({|ROLE1007:"ASIA" + rest|}, secret);
        credentials = new SessionAWSCredentials({|ROLE1007:"AKIAIOSFODNN7EXAMPLE"|}, secret, token);
        using var basic = new AmazonSecurityTokenServiceClient({|ROLE1007:"ASIAIOSFODNN7EXAMPLE"|}, secret);
        using var session = new AmazonSecurityTokenServiceClient({|ROLE1007:"AKIAIOSFODNN7EXAMPLE"|}, secret, token);
        var plain = new ImmutableCredentials({|ROLE1007:"ASIAIOSFODNN7EXAMPLE"|}, secret, "");
        plain = new ImmutableCredentials({|ROLE1007:"AKIAIOSFODNN7EXAMPLE"|}, secret, "FwoGZXIvYXdzEBYaDHqa0");

        credentials = new SessionAWSCredentials("ASIAIOSFODNN7EXAMPLE", secret, token);
        credentials = new BasicAWSCredentials("AKIAIOSFODNN7EXAMPLE", secret);
        credentials = new BasicAWSCredentials(key, secret);
        plain = new ImmutableCredentials("ASIAIOSFODNN7EXAMPLE", secret, token);
        plain = new ImmutableCredentials("AKIAIOSFODNN7EXAMPLE", secret, token);
        plain = new ImmutableCredentials("AKIAIOSFODNN7EXAMPLE", secret, null);
        using var unknown = new AmazonSecurityTokenServiceClient(key, secret, token);
    }
}
