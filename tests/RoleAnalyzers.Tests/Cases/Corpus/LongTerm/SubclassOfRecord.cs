using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract record Identity(AWSCredentials Credentials);

sealed record Person(string Id) : Identity(new BasicAWSCredentials(Id, "secret"));

class SubclassOfRecord
{
    public Task RunAsync(string id, string role) => new AmazonSecurityTokenServiceClient(new Person(id).Credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "person", DurationSeconds = 7200 });
}
