using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ValueTaskOfCredentials
{
    static async ValueTask<AWSCredentials> SignInAsync(string hub)
    {
        await Task.Yield();
        return new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "sign-in");
    }

    public static async ValueTask<string> KeyAsync(string hub, string spoke)
    {
        using var sts = new AmazonSecurityTokenServiceClient(await SignInAsync(hub).ConfigureAwait(false));
        var request = new AssumeRoleRequest();
        request.RoleArn = spoke;
        request.RoleSessionName = "key";
        request.DurationSeconds = 3600;
        var response = await sts.AssumeRoleAsync(request);
        return response.Credentials.AccessKeyId;
    }
}
