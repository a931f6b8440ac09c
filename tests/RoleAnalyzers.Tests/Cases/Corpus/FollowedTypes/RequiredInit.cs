using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
sealed class Connection
{
    public required AWSCredentials Credentials { get; init; }

    public required int DurationSeconds { get; init; }

    public AssumeRoleRequest For(string role) => new() { RoleArn = role, RoleSessionName = "required", DurationSeconds = DurationSeconds };
}

sealed class RequiredInit
{
    public async Task RunAsync(string hub, string role)
    {
        var connection = new Connection
        {
            Credentials = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "required"),
            DurationSeconds = 3 * 3600,
        };
        using var sts = new AmazonSecurityTokenServiceClient(connection.Credentials);
        await sts.AssumeRoleAsync({|ROLE1001:connection.For(role)|});
    }
}
