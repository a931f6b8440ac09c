using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace VendorAccess;

/// <summary>Looks at what the stacks have deployed.</summary>
internal static class Inspection
{
    /// <summary>A long look, for the yearly report.</summary>
    public static Task<AssumeRoleResponse> BeginAsync(AWSCredentials user, string account) =>
        new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = $"arn:aws:iam::{account}:role/Inspector",
            RoleSessionName = "yearly",
            ExternalId = "inspection-7d0f4a2c",
            DurationSeconds = (int)TimeSpan.FromHours(8).TotalSeconds,
        });

    /// <summary>A quick look, after each deployment.</summary>
    public static Task<AssumeRoleResponse> GlanceAsync(AWSCredentials user, string account) =>
        new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = $"arn:aws:iam::{account}:role/Inspector",
            RoleSessionName = "glance",
        });

    /// <summary>A visit to the partner, by way of the hub.</summary>
    public static async Task<AssumeRoleResponse> VisitAsync(AWSCredentials user)
    {
        using var sts = new AmazonSecurityTokenServiceClient(user);
        var hub = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Hub", RoleSessionName = "visit" });
        using var fromHub = new AmazonSecurityTokenServiceClient(hub.Credentials);
        return await fromHub.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::444455556666:role/Guest", RoleSessionName = "visit" });
    }
}
