using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static AWSCredentials? _credentials;
    private static DateTime _end;

    public static AWSCredentials Get(IAmazonSecurityTokenService sts)
    {
        if (_end < DateTime.UtcNow)
            Assume(sts);
        return _credentials ??= sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
    }

    private static void Assume(IAmazonSecurityTokenService sts)
    {
        Console.WriteLine(sts);
        _end = DateTime.UtcNow.AddMinutes(50);
    }
}
