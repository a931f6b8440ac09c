using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

/// <summary>What the day shift reads all day long.</summary>
internal sealed class DayShift
{
    private static readonly Lazy<Task<AWSCredentials>> Metrics = new(AssumeAsync);

    private readonly AmazonSecurityTokenServiceClient _reports;

    /// <summary>Enters the account of the reports.</summary>
    public DayShift(AssumeRoleRequest reports, IAmazonSecurityTokenService sts)
    {
        var session = sts.AssumeRoleAsync(reports).GetAwaiter().GetResult().Credentials;
        _reports = new AmazonSecurityTokenServiceClient(session.AccessKeyId, session.SecretAccessKey, session.SessionToken);
    }

    /// <summary>The role in which the metrics are read.</summary>
    public static Task<AWSCredentials> MetricsAsync() => Metrics.Value;

    /// <summary>Who reads the reports.</summary>
    public Task<GetCallerIdentityResponse> WhoReadsAsync() => _reports.GetCallerIdentityAsync(new GetCallerIdentityRequest());

    private static async Task<AWSCredentials> AssumeAsync()
    {
        using var sts = new AmazonSecurityTokenServiceClient();
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = "arn:aws:iam::111122223333:role/Metrics",
            RoleSessionName = "day-shift",
        });
        return response.Credentials;
    }
}
