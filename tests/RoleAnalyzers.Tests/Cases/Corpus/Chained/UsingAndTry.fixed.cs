using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Careful
{
    static async Task RunAsync(string first, string second)
    {
        AssumeRoleResponse response = null;
        try
        {
            using var sts = new AmazonSecurityTokenServiceClient();
            response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "careful" });
        }
        catch (AmazonSecurityTokenServiceException e)
        {
            Console.Error.WriteLine(e.Message);
            throw;
        }
        finally
        {
            Console.WriteLine("entered");
        }

        using (var chained = new AmazonSecurityTokenServiceClient(response.Credentials))
        {
            await chained.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = second, RoleSessionName = "careful", DurationSeconds = 3600 });
        }
    }
}
