using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
record Plan
{
    public AWSCredentials Source { get; init; }

    public string Role { get; init; }

    public int Minutes { get; init; } = 60;
}

class RecordChangedByWith
{
    private static Plan Default(string role) => new() { Source = new InstanceProfileAWSCredentials(), Role = role };

    public async Task RunAsync(string role)
    {
        var usual = Default(role);
        var longer = usual with { Minutes = 180 };
        var sts = new AmazonSecurityTokenServiceClient(longer.Source);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = usual.Role, RoleSessionName = "usual", DurationSeconds = usual.Minutes * 60 });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = longer.Role, RoleSessionName = "longer", DurationSeconds = {|ROLE1001:longer.Minutes * 60|} });
    }
}
