using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Measured
{
    public static T Run<T>(string what, Func<T> call)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        T result = call();
        Console.WriteLine($"{what}: {clock.Elapsed}");
        return result;
    }
}

class MeasuredCall
{
    public Task RunAsync(string hub, string spoke)
    {
        var session = Measured.Run("session", () => (AWSCredentials)new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "measured"));
        var sts = Measured.Run("client", () => new AmazonSecurityTokenServiceClient(session));
        return Measured.Run("call", () => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "measured", DurationSeconds = 3600 }));
    }
}
