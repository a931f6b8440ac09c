using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    private const string Wide = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}";

    public Task PutAsync() => iam.PutRolePolicyAsync(new PutRolePolicyRequest { RoleName = "reader", PolicyName = "p", PolicyDocument = Wide });

    public CreateRoleRequest Describe() => new() { RoleName = "reader", Description = Wide };

    public string Text() => Wide;
}
