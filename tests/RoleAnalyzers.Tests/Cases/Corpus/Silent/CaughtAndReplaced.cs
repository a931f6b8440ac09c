using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Caught
{
    static async Task RunAsync(string key, string secret, string role)
    {
        AWSCredentials source = new BasicAWSCredentials(key, secret);
        var seconds = 43200;
        try
        {
            source = new InstanceProfileAWSCredentials();
            seconds = 3600;
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("not on an instance");
        }

        await new AmazonSecurityTokenServiceClient(source).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "caught", DurationSeconds = seconds });
    }
}
