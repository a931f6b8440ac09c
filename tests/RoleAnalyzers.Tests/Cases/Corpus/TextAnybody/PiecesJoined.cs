using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync(string application)
    {
        var trust = "{" +
            "\"Version\": \"2012-10-17\"," +
            "\"Statement\": [{" +
            $"\"Sid\": \"{application}\"," +
            "\"Effect\": \"Allow\"," +
            "\"Principal\": { \"AWS\": {|ROLE2001:\"*\"|} }," +
            "\"Action\": \"sts:AssumeRole\"" +
            "}]" +
            "}";

        var request = new CreateRoleRequest
        {
            RoleName = "reader",
            AssumeRolePolicyDocument = trust,
        };
        await iam.CreateRoleAsync(request);
    }
}
