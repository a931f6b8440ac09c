using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync() => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = "reader",
        AssumeRolePolicyDocument = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "Service": "rolesanywhere.amazonaws.com" },
                  "Action": [
                    "sts:AssumeRole",
                    "sts:TagSession",
                    "sts:SetSourceIdentity"
                  ]
                }
              ]
            }
            """,
    });
}
