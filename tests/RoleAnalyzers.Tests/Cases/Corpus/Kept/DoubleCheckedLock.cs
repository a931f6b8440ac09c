using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static readonly object Gate = new();
    private static AmazonSecurityTokenServiceClient? _client;

    public static AmazonSecurityTokenServiceClient Get(IAmazonSecurityTokenService sts)
    {
        if (_client == null)
        {
            lock (Gate)
            {
                if (_client == null)
                {
                    var response = {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result;
                    {|ROLE1008:_client|} = new AmazonSecurityTokenServiceClient(response.Credentials);
                }
            }
        }

        return _client;
    }
}
