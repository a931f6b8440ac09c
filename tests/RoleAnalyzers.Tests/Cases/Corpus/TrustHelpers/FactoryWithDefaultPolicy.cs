using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Provisioner(IAmazonIdentityManagementService iam)
{
    public async Task RunAsync(string custom)
    {
        await iam.CreateRoleAsync(Request("custom", custom));
        await iam.CreateRoleAsync({|ROLE2001:Request("open")|});
    }

    private static CreateRoleRequest Request(string name, string trust = Open) =>
        new() { RoleName = name, {|#0:AssumeRolePolicyDocument|} = trust };

    private const string Open = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }] }""";
}
