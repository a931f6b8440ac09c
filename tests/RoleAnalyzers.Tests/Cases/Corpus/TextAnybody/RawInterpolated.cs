using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync(string account) => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = "reader",
        AssumeRolePolicyDocument = $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "AWS": [ "arn:aws:iam::{{account}}:root", {|ROLE2001:"*"|} ] },
                  "Action": "sts:AssumeRole"
                }
              ]
            }
            """,
    });
}
