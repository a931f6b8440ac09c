using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class ChainOptions
{
    public string HubRole { get; set; }

    public int DurationSeconds { get; set; }
}

public interface IOptions<out T>
{
    T Value { get; }
}

public class OptionsOfHost(IOptions<ChainOptions> options)
{
    public async Task EnterAsync(IAmazonSecurityTokenService sts, string spoke)
    {
        var hop = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = options.Value.HubRole, RoleSessionName = "hop", DurationSeconds = options.Value.DurationSeconds });
        using var client = new AmazonSecurityTokenServiceClient(hop.Credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "hop", DurationSeconds = Math.Min(options.Value.DurationSeconds, 3600) });
    }
}
