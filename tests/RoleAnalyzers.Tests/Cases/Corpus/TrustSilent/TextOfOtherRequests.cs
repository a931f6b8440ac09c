using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Policies(IAmazonIdentityManagementService iam)
{
    public Task PutAsync() => iam.PutRolePolicyAsync(new PutRolePolicyRequest { RoleName = "reader", PolicyName = "read", PolicyDocument = Document("*") });

    private static string Document(string resource) => $$"""
        { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{resource}}" }] }
        """;
}
