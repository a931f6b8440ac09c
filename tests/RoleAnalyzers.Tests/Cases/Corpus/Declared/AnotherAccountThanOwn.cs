// Option: role_analyzers.own_account = 111122223333
// Option: role_analyzers.trusted_accounts = 777788889999
using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class AnotherAccountThanOwn
{
    static async Task RunAsync(AWSCredentials user, IAmazonSecurityTokenService injected)
    {
        await new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE3005:"arn:aws:iam::444455556666:role/Guest"|}, RoleSessionName = "hop" });
        await new AmazonSecurityTokenServiceClient(RegionEndpoint.EUWest1).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE3005:"arn:aws:iam::444455556666:role/Guest"|}, RoleSessionName = "hop" });
        await new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE3005:"arn:aws:iam::444455556666:role/Guest"|}, RoleSessionName = "hop" });

        await new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Own", RoleSessionName = "hop" });
        await new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::777788889999:role/Ours", RoleSessionName = "hop" });
        await new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "hop", ExternalId = "a1b2c3" });
        await new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "hop" });
        await injected.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "hop" });
    }
}
