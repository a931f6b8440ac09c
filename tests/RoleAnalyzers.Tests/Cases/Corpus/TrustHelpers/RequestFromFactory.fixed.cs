using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public static class RoleRequests
{
    public static CreateRoleRequest Create(string name, string trust) => new()
    {
        RoleName = name,
        Path = "/service/",
        AssumeRolePolicyDocument = trust,
    };
}

public class Seeder
{
    private const string Lambda =
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }] }""";

    private readonly IAmazonIdentityManagementService _client;

    public Seeder(IAmazonIdentityManagementService client)
    {
        _client = client;
    }

    public async Task SeedAsync()
    {
        var request = RoleRequests.Create("resizer", Lambda);
        await _client.CreateRoleAsync(request);
    }
}
