using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NotInSource
{
    // A sample of the documentation, and what only looks like a key.
    private const string Sample = "AKIAIOSFODNN7EXAMPLE";
    private const string Log = "AKIAZ4QN7TRB2XLMV6WD";

    static void Run(string key, string secret, string token, IDictionary<string, string> settings)
    {
        AWSCredentials credentials = new BasicAWSCredentials(Sample, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        credentials = new BasicAWSCredentials(key, secret);
        credentials = new BasicAWSCredentials(settings["AWS_ACCESS_KEY_ID"], settings["AWS_SECRET_ACCESS_KEY"]);
        credentials = new BasicAWSCredentials("minioadmin", "minioadmin");
        credentials = new BasicAWSCredentials("AKIAXXXXXXXXXXXXXXXX", "secret");
        credentials = new BasicAWSCredentials("test", "test");
        credentials = new SessionAWSCredentials(key, secret, token);
        credentials = new InstanceProfileAWSCredentials();
        using var sts = new AmazonSecurityTokenServiceClient(key, secret, token);
        Console.WriteLine(Log);
    }
}
