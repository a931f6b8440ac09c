using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

record Plan(AWSCredentials Source, string Role)
{
    public int Seconds { get; init; } = 3600;
}

class Planner
{
    static async Task RunAsync(string role)
    {
        var usual = new Plan(new InstanceProfileAWSCredentials(), role);
        var longer = usual with { Seconds = 7200 };
        var client = new AmazonSecurityTokenServiceClient(longer.Source);
        await client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = longer.Role,
            RoleSessionName = "plan",
            DurationSeconds = {|ROLE1001:longer.Seconds|},
        });
    }
}
