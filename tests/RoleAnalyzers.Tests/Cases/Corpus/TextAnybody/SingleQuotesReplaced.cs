using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync()
    {
        var trust = "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':{'AWS':{|ROLE2001:'*'|}},'Action':'sts:AssumeRole'}]}";
        var request = new CreateRoleRequest();
        request.RoleName = "reader";
        request.AssumeRolePolicyDocument = trust.Replace("'", "\"");
        await iam.CreateRoleAsync(request);
    }
}
