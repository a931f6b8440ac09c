using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class GenericArgument
{
    private static async Task<string> KeyAsync<TCredentials>(TCredentials credentials, string role, int seconds)
        where TCredentials : AWSCredentials
    {
        using var sts = new AmazonSecurityTokenServiceClient(credentials);
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "generic", DurationSeconds = seconds });
        return response.Credentials.AccessKeyId;
    }

    public async Task RunAsync(string key, string role)
    {
        await KeyAsync(new BasicAWSCredentials(key, key), role, 43200);
        await KeyAsync(new InstanceProfileAWSCredentials(), role, 3600);
    }
}
