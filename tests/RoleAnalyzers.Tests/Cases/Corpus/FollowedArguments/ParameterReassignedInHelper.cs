using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ParameterReassignedInHelper
{
    public static Task EnterAsync(AWSCredentials credentials, string hub, string spoke)
    {
        if (hub != null)
            credentials = new AssumeRoleAWSCredentials(credentials, hub, "hub");
        var sts = new AmazonSecurityTokenServiceClient(credentials);
        return {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "spoke", DurationSeconds = 7200 })|};
    }

    public static Task Main(string[] args) =>
        {|ROLE1001:{|#1:EnterAsync(new BasicAWSCredentials(args[0], args[1]), "arn:aws:iam::111122223333:role/hub", args[2])|}|};
}
