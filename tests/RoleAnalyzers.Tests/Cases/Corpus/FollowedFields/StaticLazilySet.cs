using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class StaticLazilySet
{
    static AWSCredentials? s_operator;

    static AWSCredentials Operator(string role) =>
        s_operator ??= new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), role, "operator");

    public static async Task DeployAsync(string operatorRole, string account)
    {
        var sts = new AmazonSecurityTokenServiceClient(Operator(operatorRole));
        await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = "arn:aws:iam::" + account + ":role/deploy",
            RoleSessionName = "deploy",
            ExternalId = account + "-deploy",
            DurationSeconds = {|ROLE1001:3 * 3600|},
        });
    }
}
