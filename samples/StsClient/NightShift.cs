using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

/// <summary>How the night shift gets at accounts that the hub does not reach.</summary>
internal static class NightShift
{
    private static readonly TimeSpan Shift = TimeSpan.FromHours(16);

    /// <summary>The archive, whose account knows users and no roles.</summary>
    public static AWSCredentials Archive(string secretKey) => new BasicAWSCredentials("AKIAZ4QN7TRB2XLMV6WD", secretKey);

    /// <summary>What the day shift hands over.</summary>
    public static AWSCredentials HandedOver(Credentials day) =>
        new BasicAWSCredentials(day.AccessKeyId, day.SecretAccessKey, day.SessionToken);

    /// <summary>One session for the whole shift.</summary>
    public static Task<AssumeRoleResponse> OperateAsync(AWSCredentials user, string role) =>
        new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "night-shift",
            DurationSeconds = (int)Shift.TotalSeconds,
        });

    /// <summary>The role with which the last deployment was made.</summary>
    public static AWSCredentials Deploy(AWSCredentials user) =>
        new AssumeRoleAWSCredentials(user, "arn:aws:sts::111122223333:assumed-role/Deployer/day-shift", "night-shift");

    /// <summary>The metrics, for as short a time as can be.</summary>
    public static AWSCredentials Measure(AWSCredentials user, string role) => new AssumeRoleAWSCredentials(
        user,
        role,
        "night shift",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = 900 });

    /// <summary>The administration, which asks for a second factor.</summary>
    public static AWSCredentials Administer(AWSCredentials user, string role, string person) => new AssumeRoleAWSCredentials(
        user,
        role,
        person,
        new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = $"arn:aws:iam::111122223333:mfa/{person}" });

    /// <summary>The reports, from the machine that makes them, for as long as is configured.</summary>
    public static Task<AssumeRoleResponse> ReportAsync(string role, int minutes) =>
        new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()).AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "night-shift",
            DurationSeconds = minutes * 60,
        });

    /// <summary>A session for the tool that takes no other credentials.</summary>
    public static Task<GetSessionTokenResponse> LendAsync(SessionAWSCredentials own) =>
        new AmazonSecurityTokenServiceClient(own).GetSessionTokenAsync();
}
