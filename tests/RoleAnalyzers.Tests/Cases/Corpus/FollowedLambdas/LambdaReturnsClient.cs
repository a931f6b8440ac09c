using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class LambdaReturnsClient
{
    public void Run(string token, string role, params string[] spokes)
    {
        var connect = (string name) =>
        {
            var credentials = new AssumeRoleWithWebIdentityCredentials(token, role, name);
            return new AmazonSecurityTokenServiceClient(credentials);
        };
        var sts = connect("lambda");
        Array.ForEach(spokes, spoke =>
        {
            var request = new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "lambda" };
            request.DurationSeconds = {|ROLE1001:7200|};
            sts.AssumeRoleAsync(request).GetAwaiter().GetResult();
        });
    }
}
