// Option: role_analyzers.own_account = 111122223333
using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    private const string Template = "{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\"{0}\"}},\"Action\":\"sts:AssumeRole\",\"Condition\":{{\"StringEquals\":{{{|ROLE3002:\"sts:ExternalId\"|}:\"<EXTERNAL-ID>\"}}}}}}]}}";

    public Task CreateAsync() => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = "vendor",
        AssumeRolePolicyDocument = string.Format(Template, "999988887777"),
    });
}
