using System.IO;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class EveryPart
{
    static async Task RunAsync(string role, CancellationToken cancellationToken)
    {
        await using var log = new StringWriter();
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        client.BeforeRequestEvent += (_, e) => log.WriteLine(e);
        var response = await client.AssumeRoleAsync(
            new AssumeRoleRequest
            {
                RoleArn = role,
                RoleSessionName = "every-part",
                DurationSeconds = {|ROLE1001:7200|}, // two hours
                ExternalId = "acme-4711",
                Policy = """{"Version":"2012-10-17","Statement":[]}""",
                PolicyArns = new List<PolicyDescriptorType> { new() { Arn = "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
                Tags = [new Tag { Key = "team", Value = "reports" }],
                TransitiveTagKeys = ["team"],
            },
            cancellationToken);
        log.WriteLine(response.AssumedRoleUser.Arn);
    }
}
