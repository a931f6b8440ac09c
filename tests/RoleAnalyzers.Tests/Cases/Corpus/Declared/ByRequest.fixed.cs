// Libraries: StsV3+Iam, StsV4+Iam
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ByRequest
{
    private const string Trust = """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}
        """;
    private const string OfGuests = """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"a1b2c3"}}}}
        """;

    static async Task CreateAsync(IAmazonIdentityManagementService iam)
    {
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "Builder", AssumeRolePolicyDocument = Trust, MaxSessionDuration = 7200 });
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "Guest", Path = "/guests/", AssumeRolePolicyDocument = OfGuests });
        await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "Raised", AssumeRolePolicyDocument = Trust, MaxSessionDuration = 3600 });
        await iam.UpdateRoleAsync(new UpdateRoleRequest { RoleName = "Raised", MaxSessionDuration = 43200 });
    }

    static async Task RunAsync(AWSCredentials user, string account)
    {
        using var sts = new AmazonSecurityTokenServiceClient(user);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Builder", RoleSessionName = "hop", DurationSeconds = 7200 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/guests/Guest", ExternalId = "a1b2c3", RoleSessionName = "hop" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Builder", RoleSessionName = "hop", DurationSeconds = 7200 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Guest", RoleSessionName = "hop" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Raised", RoleSessionName = "hop", DurationSeconds = 14400 });
    }
}
