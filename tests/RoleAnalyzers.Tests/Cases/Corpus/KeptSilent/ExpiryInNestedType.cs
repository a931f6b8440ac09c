using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static Entry? _entry;
    private static readonly AWSCredentials First = Assume().Credentials;

    public static AWSCredentials Get() => _entry is { IsOver: false } ? _entry.Credentials : First;

    public static void Next() => _entry = Assume();

    private static Entry Assume() =>
        new(new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials, DateTimeOffset.UtcNow.AddHours(1));

    private record Entry(AWSCredentials Credentials, DateTimeOffset Until)
    {
        public bool IsOver => Until < DateTimeOffset.UtcNow;
    }
}
