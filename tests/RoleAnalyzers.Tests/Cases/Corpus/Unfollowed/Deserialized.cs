using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using System.Text.Json;

record StoredKeys(string Id, string Secret, string Role)
{
    public int Hours { get; init; } = 12;
}

class Deserialized
{
    public async Task RunAsync(string json)
    {
        var keys = JsonSerializer.Deserialize<StoredKeys>(json);
        var sts = new AmazonSecurityTokenServiceClient(keys.Id, keys.Secret);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = keys.Role, RoleSessionName = "stored", DurationSeconds = keys.Hours * 3600 });
    }
}
