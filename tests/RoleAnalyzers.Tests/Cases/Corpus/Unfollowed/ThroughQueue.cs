using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using System.Collections.Concurrent;

class ThroughQueue
{
    private readonly BlockingCollection<AWSCredentials> _waiting = new();

    public void Put(string role) => _waiting.Add(new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), role, "queue"));

    public void Put(string id, string secret) => _waiting.Add(new BasicAWSCredentials(id, secret));

    public void Work(string role)
    {
        foreach (var next in _waiting.GetConsumingEnumerable())
            new AmazonSecurityTokenServiceClient(next).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "queue", DurationSeconds = 7200 }).Wait();
    }
}
