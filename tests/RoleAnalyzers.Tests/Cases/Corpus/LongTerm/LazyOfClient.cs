using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class LazyOfClient
{
    private static readonly Lazy<AmazonSecurityTokenServiceClient> Sts =
        new(() => new AmazonSecurityTokenServiceClient(new BasicAWSCredentials("id", "secret")), LazyThreadSafetyMode.PublicationOnly);

    public Task RunAsync(string spoke) =>
        Sts.Value.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "lazy", DurationSeconds = 7200 });
}
