using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    private const string Template = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"{Account}\"},\"Action\":\"sts:AssumeRole\"}]}";

    public async Task CreateAsync(string account)
    {
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "reader", AssumeRolePolicyDocument = Template.Replace("{Account}", account) });
    }
}
