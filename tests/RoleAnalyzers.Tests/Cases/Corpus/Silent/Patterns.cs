using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Patterns
{
    static async Task RunAsync(string role, int seconds, AWSCredentials source)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "patterns", DurationSeconds = seconds is >= 900 and <= 3600 ? seconds : 3600 });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "patterns", DurationSeconds = seconds switch { > 3600 => 3600, < 900 => 900, var fine => fine } });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "patterns", DurationSeconds = seconds <= 3600 ? seconds : throw new ArgumentOutOfRangeException(nameof(seconds)) });

        // Only users get the long session.
        if (source is BasicAWSCredentials)
            await new AmazonSecurityTokenServiceClient(source).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "patterns", DurationSeconds = 43200 });
    }
}
