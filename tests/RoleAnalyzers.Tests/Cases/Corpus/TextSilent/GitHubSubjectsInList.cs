using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync(string account) => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = "deploy",
        AssumeRolePolicyDocument = $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "Federated": "arn:aws:iam::{{account}}:oidc-provider/token.actions.githubusercontent.com" },
                  "Action": "sts:AssumeRoleWithWebIdentity",
                  "Condition": {
                    "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
                    "StringLike": { "token.actions.githubusercontent.com:sub": [ "repo:acme/shop:*", "repo:acme@42/tools@77:ref:refs/heads/main" ] }
                  }
                }
              ]
            }
            """,
    });
}
