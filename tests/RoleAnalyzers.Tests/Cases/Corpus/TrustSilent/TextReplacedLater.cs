using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Templates
{
    private readonly IAmazonIdentityManagementService _iam;
    private string _trust = """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }] }""";

    public Templates(IAmazonIdentityManagementService iam) => _iam = iam;

    public void Use(string trust) => _trust = trust ?? throw new ArgumentNullException(nameof(trust));

    public Task CreateAsync() => _iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "templated", AssumeRolePolicyDocument = _trust });
}
