using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync()
    {
        var trust = @"{
            {|ROLE2009:'|}Version': '2012-10-17', // the newest
            'Statement': [{
                'Effect': 'Allow',
                'Principal': { 'AWS': '*' },
                'Action': 'sts:AssumeRole',
            }],
        }";

        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "reader", AssumeRolePolicyDocument = trust });
    }
}
