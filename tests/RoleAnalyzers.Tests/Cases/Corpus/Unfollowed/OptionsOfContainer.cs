using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class AwsOptions
{
    public AWSCredentials Credentials { get; set; }

    public string SessionRoleArn { get; set; }

    public virtual TClient CreateServiceClient<TClient>()
        where TClient : class =>
        throw new NotSupportedException();
}

public class OptionsOfContainer
{
    public async Task RunAsync(AwsOptions options, string hub, string role)
    {
        options.Credentials = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "options");
        options.SessionRoleArn = hub;
        var sts = options.CreateServiceClient<IAmazonSecurityTokenService>();
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "options", DurationSeconds = 7200 });
    }
}
