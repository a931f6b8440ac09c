// Option: role_analyzers.own_account = 111122223333
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
                  "Principal": { "AWS": "111122223333" },
                  "Action": "sts:AssumeRole",
                  "Condition": { "BoolIfExists": { "aws:SecureTransport": "true" }, "Bool": { "aws:MultiFactorAuthPresent": "true" } }
                }
              ]
            }
            """,
    });
}
