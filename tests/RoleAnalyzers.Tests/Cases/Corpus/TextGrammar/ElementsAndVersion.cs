// Option: role_analyzers.own_account = 111122223333
using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync(string application) => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = application,
        AssumeRolePolicyDocument = $$"""
            {
              "Version": {|ROLE2011:"2008-10-17"|},
              "Statement": [
                {
                  "Sid": "{{application}}",
                  "Effect": "Allow",
                  "Principal": { "AWS": "111122223333" },
                  {|ROLE2009:"Actions"|}: "sts:AssumeRole",
                  {|ROLE2009:"Resource"|}: [
                    "*"
                  ]
                }
              ]
            }
            """,
    });
}
