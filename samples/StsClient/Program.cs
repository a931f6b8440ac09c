using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

// Enters an account of the organisation as an administrator would: through the hub account, which alone is trusted by the others.
if (args is not [var hubRole, var memberRole])
{
    Console.Error.WriteLine("usage: StsClient <role in the hub account> <role in the member account>");
    return 1;
}

using var sts = new AmazonSecurityTokenServiceClient();
var hub = await sts.AssumeRoleAsync(new AssumeRoleRequest
{
    RoleArn = hubRole,
    RoleSessionName = "night-shift",
});

// The whole night shift works in this session.
using var hubSts = new AmazonSecurityTokenServiceClient(hub.Credentials);
var member = await hubSts.AssumeRoleAsync(new AssumeRoleRequest
{
    RoleArn = memberRole,
    RoleSessionName = "night-shift",
    DurationSeconds = (int)TimeSpan.FromHours(12).TotalSeconds,
});

Console.WriteLine($"export AWS_ACCESS_KEY_ID={member.Credentials.AccessKeyId}");
Console.WriteLine($"export AWS_SECRET_ACCESS_KEY={member.Credentials.SecretAccessKey}");
Console.WriteLine($"export AWS_SESSION_TOKEN={member.Credentials.SessionToken}");
return 0;
