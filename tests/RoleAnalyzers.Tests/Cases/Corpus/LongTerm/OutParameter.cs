using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class OutParameter
{
    private static bool TryRead(string file, out AWSCredentials user)
    {
        user = null;
        if (!System.IO.File.Exists(file))
            return false;
        user = new BasicAWSCredentials(file, file);
        return true;
    }

    public async Task RunAsync(string file, string spoke)
    {
        if (TryRead(file, out var user))
            await new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "out", DurationSeconds = 7200 });
    }
}
