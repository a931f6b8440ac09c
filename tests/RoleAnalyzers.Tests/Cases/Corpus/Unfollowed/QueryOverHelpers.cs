using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class QueryOverHelpers
{
    private static IEnumerable<AWSCredentials> All(string[] users) =>
        users.Select(user => (AWSCredentials)new BasicAWSCredentials(user, user)).Append(new InstanceProfileAWSCredentials());

    public Task RunAsync(string[] users, string role)
    {
        var first = All(users).OrderBy(c => c.GetHashCode()).First();
        return new AmazonSecurityTokenServiceClient(first).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "query", DurationSeconds = 7200 });
    }
}
