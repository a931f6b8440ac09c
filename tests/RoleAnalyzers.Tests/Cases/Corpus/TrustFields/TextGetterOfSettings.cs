using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Settings
{
    public string Service { get; init; } = "ec2.amazonaws.com";

    public string Trust => "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"" + Service + "\"},\"Action\":\"sts:AssumeRole\"}]}";
}

public sealed class Starter(IAmazonIdentityManagementService iam)
{
    public Task RunAsync()
    {
        var settings = new Settings { Service = "ec2.amazon.com" };
        return iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "starter", AssumeRolePolicyDocument = {|ROLE4003:settings.Trust|} });
    }
}
