using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync(string application) => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = application,
        AssumeRolePolicyDocument = "{ \"Version\": \"2012-10-17\", \"Statement\": [ " +
            "{ \"Effect\": \"Allow\", \"Principal\": { \"Service\": \"ec2.amazonaws.com\" } {|ROLE2009:\"|}Action\": \"sts:AssumeRole\" } ] }",
    });
}
