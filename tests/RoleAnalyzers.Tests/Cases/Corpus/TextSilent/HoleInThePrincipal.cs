using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync(string[] arns)
    {
        var list = string.Join("\",\"", arns);
        await iam.CreateRoleAsync(new CreateRoleRequest
        {
            RoleName = "reader",
            AssumeRolePolicyDocument = $"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":[\"{list}\"]}},\"Action\":\"sts:AssumeRole\"}}]}}",
        });
    }
}
