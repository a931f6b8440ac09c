using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Bootstrap(IAmazonIdentityManagementService iam)
{
    public Task RunAsync() => iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "boot", AssumeRolePolicyDocument = {|ROLE2001:Documents.Trust|} });
}
// File: Documents.cs
internal static class Documents
{
    public const string Trust = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }] }""";
}
