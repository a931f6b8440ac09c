using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class AnotherAccount
{
    static async Task RunAsync(AWSCredentials user, string account, string id)
    {
        using var sts = new AmazonSecurityTokenServiceClient(user);
        var hub = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Hub", RoleSessionName = "hub" });
        using var hop = new AmazonSecurityTokenServiceClient(hub.Credentials);
        await hop.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE3005:"arn:aws:iam::444455556666:role/Guest"|}, RoleSessionName = "hop" });
        await hop.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE3005:$"arn:aws:iam::444455556666:role/{id}"|}, RoleSessionName = "hop" });
        var chain = new AssumeRoleAWSCredentials(
            new AssumeRoleAWSCredentials(user, "arn:aws:iam::111122223333:role/Hub", "hub"), {|ROLE3005:"arn:aws:iam::444455556666:role/Guest"|}, "hop");

        await hop.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Guest", RoleSessionName = "hop" });
        await hop.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Guest", RoleSessionName = "hop" });
        await hop.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "hop", ExternalId = "a1b2c3" });
        await hop.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "hop", ExternalId = id });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "hop" });
        await new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "hop" });

        // One request, sent anew: by then it says another role.
        var request = new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/First", RoleSessionName = "hop" };
        var first = await sts.AssumeRoleAsync(request);
        request.RoleArn = "arn:aws:iam::444455556666:role/Second";
        await new AmazonSecurityTokenServiceClient(first.Credentials).AssumeRoleAsync(request);
    }
}
