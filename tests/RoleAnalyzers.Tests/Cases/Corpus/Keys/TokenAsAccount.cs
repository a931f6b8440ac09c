// Libraries: StsV4
using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class TokenAsAccount
{
    static async Task RunAsync(AmazonSecurityTokenServiceClient sts, string key, string secret, string account)
    {
        var response = await sts.GetSessionTokenAsync();
        var c = response.Credentials;
        AWSCredentials credentials = new BasicAWSCredentials(c.AccessKeyId, c.SecretAccessKey, {|ROLE1007:c.SessionToken|});
        credentials = new BasicAWSCredentials("ASIAIOSFODNN7EXAMPLE", secret, {|ROLE1007:"FwoGZXIvYXdzEBYaDHqa0"|});
        credentials = new BasicAWSCredentials("ASIAIOSFODNN7EXAMPLE", secret, {|ROLE1007:account|});
        BasicAWSCredentials declared = new(key, secret, {|ROLE1007:"FwoGZXIvYXdzEBYaDHqa0"|});
        credentials = new BasicAWSCredentials(key, secret, "111122223333");
        credentials = new BasicAWSCredentials(key, secret, account);
        credentials = new BasicAWSCredentials(key, secret, null);
        credentials = new SessionAWSCredentials(c.AccessKeyId, c.SecretAccessKey, c.SessionToken, account);
    }
}
