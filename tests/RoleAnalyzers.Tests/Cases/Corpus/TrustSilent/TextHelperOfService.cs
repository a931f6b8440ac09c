using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    public async Task CreateAsync(string sid)
    {
        await iam.CreateRoleAsync(Request("worker", Trusting("ec2.amazonaws.com")));
        await iam.CreateRoleAsync(Request("any", Load(sid)));
    }

    private static CreateRoleRequest Request(string name, string trust) => new() { RoleName = name, AssumeRolePolicyDocument = trust };

    private static string Trusting(string service) =>
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"" + service + "\"},\"Action\":\"sts:AssumeRole\"}]}";

    private static string Load(string name) => System.IO.File.ReadAllText(name + ".json");
}
