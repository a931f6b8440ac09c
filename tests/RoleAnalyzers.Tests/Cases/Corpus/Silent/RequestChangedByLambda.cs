using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ChangedByLambda
{
    static async Task RunAsync(string role, dynamic shortener)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "changed", DurationSeconds = 43200 };
        Action shorten = () => request.DurationSeconds = 900;
        shorten();
        await client.AssumeRoleAsync(request);

        var requests = new List<AssumeRoleRequest> { new() { RoleArn = role, RoleSessionName = "changed", DurationSeconds = 43200 } };
        requests.ForEach(r => r.DurationSeconds = 900);
        await client.AssumeRoleAsync(requests[0]);
        foreach (var one in requests)
            await client.AssumeRoleAsync(one);

        var late = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "changed", DurationSeconds = 43200 };
        shortener.Shorten(late);
        await client.AssumeRoleAsync(late);
    }
}
