using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    private const string Trust = "{ \"Version\": \"2012-10-17\", \"Statement\": [ { \"Effect\": \"Allow\", \"Principal\": { \"AWS\": {|ROLE2001:\"*\"|} }, \"Action\": \"sts:AssumeRole\" } ] }";

    public async Task CreateAsync()
    {
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "reader", AssumeRolePolicyDocument = Trust });
    }

    public async Task UpdateAsync()
    {
        await iam.UpdateAssumeRolePolicyAsync(new UpdateAssumeRolePolicyRequest { RoleName = "reader", PolicyDocument = Trust });
    }
}
