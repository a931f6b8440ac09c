using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class WithinTry
{
    static async Task<Credentials> AssumeAsync(string role, Func<Func<Task<AssumeRoleResponse>>, Task<AssumeRoleResponse>> retry)
    {
        using var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        try
        {
            var response = await retry(async () =>
            {
                try
                {
                    return await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "try", DurationSeconds = {|ROLE1001:7200|} });
                }
                catch (AmazonSecurityTokenServiceException) when (role.Length > 0)
                {
                    return await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "again", DurationSeconds = {|ROLE1001:10800|} });
                }
            });
            return response.Credentials;
        }
        catch (AmazonSecurityTokenServiceException e)
        {
            Console.Error.WriteLine(e.Message);
            throw;
        }
        finally
        {
            Console.WriteLine(role);
        }
    }
}
