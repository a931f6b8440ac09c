using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync(string account) => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = "deployer",
        AssumeRolePolicyDocument = $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "Federated": {|ROLE2006:"arn:aws:iam::{{account}}:oidc-provider/token.actions.githubusercontent.com"|} },
                  "Action": "sts:AssumeRoleWithWebIdentity",
                  "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } }
                }
              ]
            }
            """,
    });
}
