using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public interface IConfiguration
{
    string this[string key] { get; }
}

class ParsedByHelper
{
    private readonly IConfiguration _configuration;

    public ParsedByHelper(IConfiguration configuration) => _configuration = configuration;

    private int Seconds(string key) => int.Parse(_configuration[key]);

    public Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "parsed", DurationSeconds = {|ROLE1009:Seconds("Sts:Duration")|} });
    }
}
