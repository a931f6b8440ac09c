using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync(string application)
    {
        var trust = new System.Text.StringBuilder();
        trust.Append("{\"Version\":\"2012-10-17\",\"Statement\":[{");
        trust.Append("\"Sid\":\"").Append(application).Append("\",");
        trust.Append("\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"");
        trust.Append("}]}");
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "reader", AssumeRolePolicyDocument = trust.ToString() });
    }
}
