using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    public Session(IAmazonSecurityTokenService sts) => Credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    public AWSCredentials Credentials { get; }
}

class Sessions(IAmazonSecurityTokenService sts)
{
    private readonly Dictionary<string, (Session Session, DateTime Until)> _sessions = new();

    public AWSCredentials Get(string user)
    {
        if (!_sessions.TryGetValue(user, out var one) || one.Until < DateTime.UtcNow)
            _sessions[user] = one = (new Session(sts), DateTime.UtcNow.AddMinutes(50));
        return one.Session.Credentials;
    }
}
