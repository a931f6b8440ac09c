using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Landing
{
    public Landing(string hub)
    {
        Session = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "landing");
        Lasting = TimeSpan.FromHours(2);
    }

    public AWSCredentials Session { get; }

    public TimeSpan Lasting { get; }

    public async Task GoAsync(string spoke)
    {
        using var sts = new AmazonSecurityTokenServiceClient(Session);
        await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = spoke,
            RoleSessionName = "landing",
            DurationSeconds = (int)TimeSpan.FromHours(1).TotalSeconds,
        });
    }
}
