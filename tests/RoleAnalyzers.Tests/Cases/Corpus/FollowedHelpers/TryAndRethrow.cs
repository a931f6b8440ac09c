using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class TryAndRethrow
{
    private async Task<AssumeRoleResponse> AssumeAsync(AWSCredentials source, AssumeRoleRequest request)
    {
        AmazonSecurityTokenServiceClient sts = null;
        try
        {
            sts = new AmazonSecurityTokenServiceClient(source);
            return await sts.AssumeRoleAsync(request);
        }
        catch (AmazonSecurityTokenServiceException e) when (e.ErrorCode == "AccessDenied")
        {
            Console.Error.WriteLine(e.Message);
            throw;
        }
        finally
        {
            sts?.Dispose();
        }
    }

    public async Task RunAsync(AWSCredentials own, string hub, string spoke)
    {
        var first = await AssumeAsync(own, new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "first", DurationSeconds = 7200 });
        await AssumeAsync(first.Credentials, new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = {|ROLE1001:7200|} });
    }
}
