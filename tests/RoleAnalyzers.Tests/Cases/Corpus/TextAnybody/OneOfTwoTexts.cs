using System.Threading.Tasks;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Onboarding(IAmazonIdentityManagementService iam)
{
    private const string Narrow = """{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } ] }""";

    public async Task CreateAsync(bool isOpen)
    {
        string trust;
        if (isOpen)
            trust = """{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "AWS": {|ROLE2001:"*"|} }, "Action": "sts:AssumeRole" } ] }""";
        else
            trust = Narrow;
        await iam.CreateRoleAsync(new() { RoleName = "reader", AssumeRolePolicyDocument = trust });
    }
}
