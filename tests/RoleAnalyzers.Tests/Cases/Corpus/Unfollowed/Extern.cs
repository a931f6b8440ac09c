using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using System.Runtime.InteropServices;

static class Extern
{
    [DllImport("keys", CharSet = CharSet.Unicode)]
    private static extern bool ReadKeys(out string id, out string secret);

    public static Task RunAsync(string role)
    {
        if (!ReadKeys(out var id, out var secret))
            throw new InvalidOperationException();
        return new AmazonSecurityTokenServiceClient(id, secret).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "native", DurationSeconds = 7200 });
    }
}
