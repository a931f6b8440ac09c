using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public Task CreateAsync() => iam.CreateRoleAsync(new CreateRoleRequest
    {
        RoleName = "reader",
        AssumeRolePolicyDocument = {|ROLE2001:TrustDocument()|},
    });

    private static string TrustDocument() =>
        """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }] }""";
}
