using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RolesThatAreNone
{
    private const string Account = "111122223333";

    static async Task RunAsync(AWSCredentials own, string id, string name, bool isUser)
    {
        using var sts = new AmazonSecurityTokenServiceClient(own);
        var identity = await sts.GetCallerIdentityAsync(new GetCallerIdentityRequest());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE1005:"arn:aws:iam::111122223333:user/ann"|}, RoleSessionName = "user" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE1005:$"arn:aws:sts::{Account}:assumed-role/{name}/hop"|}, RoleSessionName = "session" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE1005:"arn:aws:iam::" + id + ":role/dev-*"|}, RoleSessionName = "pattern" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE1005:isUser ? "arn:aws:iam::111122223333:user/ann" : "arn:aws:iam::111122223333:role/ann"|}, RoleSessionName = "either" });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = {|ROLE1005:$"arn:aws:iam::{identity.Account}:instance-profile/{name}"|}, RoleSessionName = "profile" });
        var request = new AssumeRoleRequest { RoleSessionName = "later" };
        request.RoleArn = {|ROLE1005:$"arn:aws:iam::{Account}:policy/{name}"|};
        await sts.AssumeRoleAsync(request);
        await sts.AssumeRoleWithSAMLAsync(new AssumeRoleWithSAMLRequest { RoleArn = {|ROLE1005:"arn:aws:iam::1111-2222-3333:role/People"|} });
        AWSCredentials hop = new AssumeRoleAWSCredentials(own, {|ROLE1005:"arn:aws:lambda:eu-west-1:111122223333:function:f"|}, "hop");
        hop = new AssumeRoleAWSCredentials(own, {|ROLE1005:"arn:aws:iam::111122223333:root"|}, "hop", new AssumeRoleAWSCredentialsOptions());
        hop = new AssumeRoleWithWebIdentityCredentials("/var/run/token", {|ROLE1005:"arn:aws:iam:eu-west-1:111122223333:role/Web"|}, "web");
        hop = new FederatedAWSCredentials(null, {|ROLE1005:"arn:aws:iam::111122223333:saml-provider/Idp"|});
    }
}
