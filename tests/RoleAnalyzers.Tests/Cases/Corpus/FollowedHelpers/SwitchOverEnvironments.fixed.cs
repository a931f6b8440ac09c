using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
enum Stage { Local, Cluster, Machine }

class SwitchOverEnvironments
{
    static AWSCredentials CredentialsOf(Stage stage) => stage switch
    {
        Stage.Cluster => new AssumeRoleWithWebIdentityCredentials("/var/run/token", "arn:aws:iam::111122223333:role/pod", "pod"),
        Stage.Machine => new InstanceProfileAWSCredentials(),
        _ => new SessionAWSCredentials(
            Environment.GetEnvironmentVariable("KEY"), Environment.GetEnvironmentVariable("SECRET"), Environment.GetEnvironmentVariable("TOKEN")),
    };

    public Task Go(Stage stage, string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(CredentialsOf(stage));
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "go", DurationSeconds = 3600 });
    }
}
