using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class UserDto
{
    public string Id { get; set; }

    public string Secret { get; set; }
}

class TransferObject
{
    private static UserDto Load() => new UserDto { Id = "id", Secret = "secret" };

    public Task RunAsync(string role)
    {
        var dto = Load();
        return new AmazonSecurityTokenServiceClient(dto.Id, dto.Secret).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "dto", DurationSeconds = 7200 });
    }
}
