using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync() => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = "vendor",
        AssumeRolePolicyDocument = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "AWS": "arn:aws:iam::999988887777:role/collector" },
                  "Action": [ "sts:AssumeRole", "sts:TagSession" ],
                  "Condition": {
                    "StringLike": { "aws:PrincipalTag/team": "*" },
                    "StringEquals": {
                      {|ROLE3002:"sts:ExternalId"|}: "<EXTERNAL-ID>"
                    }
                  }
                }
              ]
            }
            """,
    });
}
