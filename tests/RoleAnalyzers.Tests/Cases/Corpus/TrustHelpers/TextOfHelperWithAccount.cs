// Option: role_analyzers.own_account = 111122223333
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Sharing
{
    private readonly IAmazonIdentityManagementService _iam;

    public Sharing(IAmazonIdentityManagementService iam) => _iam = iam;

    public async Task ShareAsync()
    {
        await _iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "partner", AssumeRolePolicyDocument = Trusting({|ROLE3001:"444455556666"|}) });
        await _iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "own", AssumeRolePolicyDocument = Trusting("111122223333") });
    }

    private static string Trusting(string account) => $$"""
        {
          "Version": "2012-10-17",
          "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::{{account}}:root" }, "Action": "sts:AssumeRole" }]
        }
        """;
}
