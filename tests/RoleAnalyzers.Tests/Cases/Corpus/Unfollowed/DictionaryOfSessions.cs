using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class DictionaryOfSessions
{
    private readonly Dictionary<string, AWSCredentials> _sessions = new();

    public void Open(string name, string role) =>
        _sessions[name] = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), role, name);

    public void Use(string name, AWSCredentials credentials) => _sessions.Add(name, credentials);

    public async Task EnterAsync(string name, string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(_sessions[name]);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = name, DurationSeconds = 7200 });
    }
}
