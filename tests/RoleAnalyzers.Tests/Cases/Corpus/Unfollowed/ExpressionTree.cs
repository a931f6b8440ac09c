using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using System.Linq.Expressions;

class ExpressionTree
{
    private static T Evaluate<T>(Expression<Func<T>> expression) => expression.Compile()();

    public async Task RunAsync(string role)
    {
        var credentials = Evaluate<AWSCredentials>(() => new InstanceProfileAWSCredentials());
        await new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "tree", DurationSeconds = 7200 });
    }
}
