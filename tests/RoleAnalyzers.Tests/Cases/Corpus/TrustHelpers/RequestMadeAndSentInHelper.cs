using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public class Installer
{
    private readonly IAmazonIdentityManagementService _iam;

    public Installer(IAmazonIdentityManagementService iam) => _iam = iam;

    public async Task InstallAsync()
    {
        await CreateAsync("viewer", "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{|ROLE2001:\"*\"|},\"Action\":\"sts:AssumeRole\"}]}");
        await CreateAsync("worker", "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}");
    }

    private async Task<CreateRoleResponse> CreateAsync(string name, string document)
    {
        var request = new CreateRoleRequest { RoleName = name };
        request.AssumeRolePolicyDocument = document;
        return await _iam.CreateRoleAsync(request);
    }
}
