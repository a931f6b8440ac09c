using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
namespace Deployments;

internal sealed class ReportUploader
{
    private const string Hub = "arn:aws:iam::111122223333:role/hub";

    public async Task UploadAsync(IAmazonSecurityTokenService sts, string spoke, CancellationToken cancellation)
    {
        var hub = await OpenSessionAsync(sts, cancellation);
        using var chained = new AmazonSecurityTokenServiceClient(hub, Amazon.RegionEndpoint.EUWest1);
        var answer = await chained.AssumeRoleAsync(
            new AssumeRoleRequest
            {
                RoleArn = spoke,
                RoleSessionName = "report-upload",
                DurationSeconds = 3600,
            },
            cancellation);
        Console.WriteLine(answer.AssumedRoleUser.Arn);
    }

    private static async Task<AWSCredentials> OpenSessionAsync(IAmazonSecurityTokenService sts, CancellationToken cancellation)
    {
        var request = new AssumeRoleRequest { RoleArn = Hub, RoleSessionName = "report-hub" };
        var issued = (await sts.AssumeRoleAsync(request, cancellation).ConfigureAwait(false)).Credentials;
        return new SessionAWSCredentials(issued.AccessKeyId, issued.SecretAccessKey, issued.SessionToken);
    }
}
