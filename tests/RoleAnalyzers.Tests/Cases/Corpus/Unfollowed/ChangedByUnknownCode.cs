using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class Settings
{
    public AWSCredentials Credentials { get; set; }

    public int Seconds { get; set; } = 7200;
}

public interface IConfigure
{
    void Configure(Settings settings);
}

public class ChangedByUnknownCode
{
    private readonly IEnumerable<IConfigure> _all;

    public ChangedByUnknownCode(IEnumerable<IConfigure> all) => _all = all;

    public Task RunAsync(string role)
    {
        var settings = new Settings { Credentials = new InstanceProfileAWSCredentials() };
        foreach (var one in _all)
            one.Configure(settings);
        return new AmazonSecurityTokenServiceClient(settings.Credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "settings", DurationSeconds = settings.Seconds });
    }
}
