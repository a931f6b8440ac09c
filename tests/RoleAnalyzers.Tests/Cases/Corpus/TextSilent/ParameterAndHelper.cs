using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync(string trust)
    {
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "reader", AssumeRolePolicyDocument = trust });
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "writer", AssumeRolePolicyDocument = Load("writer") });
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "other", AssumeRolePolicyDocument = System.IO.File.ReadAllText("trust.json") });
    }

    private static string Load(string name) => System.Environment.GetEnvironmentVariable(name);
}
