using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
sealed class HubSessions
{
    public AWSCredentials this[string hub]
    {
        get { return new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "indexed"); }
    }
}

class Indexer
{
    public async Task RunAsync(string spoke)
    {
        var sessions = new HubSessions();
        var sts = new AmazonSecurityTokenServiceClient(sessions["arn:aws:iam::111122223333:role/hub"]);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "indexed", DurationSeconds = 3600 });
    }
}
