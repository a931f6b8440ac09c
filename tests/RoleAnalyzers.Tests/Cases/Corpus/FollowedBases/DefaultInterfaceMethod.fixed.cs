using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal interface ISessionSource
{
    string Role { get; }

    AWSCredentials Credentials() => new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), Role, "default");
}

internal sealed class HubSource : ISessionSource
{
    public string Role => "arn:aws:iam::111122223333:role/hub";
}

internal static class DefaultInterfaceMethod
{
    internal static async Task RunAsync(string spoke)
    {
        ISessionSource source = new HubSource();
        using var sts = new AmazonSecurityTokenServiceClient(source.Credentials());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "default", DurationSeconds = 3600 });
    }
}
