using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class CallsNotAllowed
{
    static async Task RunAsync(string key, string secret, string role)
    {
        using var user = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret));
        var assumed = await {|#0:user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "hop" })|};
        using var session = new AmazonSecurityTokenServiceClient(assumed.Credentials);
        await {|ROLE1011:session.GetSessionTokenAsync()|};
        await {|ROLE1011:session.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "ann" })|};
        var mfa = await {|#1:user.GetSessionTokenAsync(new GetSessionTokenRequest { SerialNumber = "arn:aws:iam::111122223333:mfa/ann", TokenCode = "123456" })|};
        await {|ROLE1011:new AmazonSecurityTokenServiceClient(mfa.Credentials).GetSessionTokenAsync()|};
        await {|ROLE1011:new AmazonSecurityTokenServiceClient({|#2:new InstanceProfileAWSCredentials()|}).GetSessionTokenAsync()|};
        var federated = await {|#3:user.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "ann" })|};
        await {|ROLE1011:new AmazonSecurityTokenServiceClient(federated.Credentials).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "hop" })|};
        AWSCredentials hop = {|ROLE1011:new AssumeRoleAWSCredentials(federated.Credentials, role, "hop")|};
    }
}
