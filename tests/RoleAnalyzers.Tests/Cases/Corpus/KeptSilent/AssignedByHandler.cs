using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    private static AWSCredentials? _credentials;

    public Session(IAmazonSecurityTokenService sts, Listener listener)
    {
        _credentials ??= sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
        listener.Refused += (_, _) => _credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
    }

    public static AWSCredentials? Get() => _credentials;

    public class Listener
    {
        public event EventHandler Refused = delegate { };

        public void Raise() => Refused(this, EventArgs.Empty);
    }
}
