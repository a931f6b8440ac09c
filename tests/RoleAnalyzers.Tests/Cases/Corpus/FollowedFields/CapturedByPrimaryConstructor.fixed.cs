using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Importer(AWSCredentials source, string hub)
{
    private readonly AWSCredentials _session = new AssumeRoleAWSCredentials(source, hub, "importer");

    public async Task ImportAsync(string spoke)
    {
        using var sts = new AmazonSecurityTokenServiceClient(_session);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "import", DurationSeconds = 3600 });
    }
}
