using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public sealed record Session(string Role, AWSCredentials Credentials, TimeSpan Lasting);

public static class Sessions
{
    public static Session Open(string hub) =>
        new(hub, new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "record"), TimeSpan.FromHours(2));

    public static async Task EnterAsync(string hub, string spoke)
    {
        var session = Open(hub);
        using var sts = new AmazonSecurityTokenServiceClient(session.Credentials);
        await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = spoke,
            RoleSessionName = "record",
            DurationSeconds = (int)TimeSpan.FromHours(1).TotalSeconds,
        });
    }
}
