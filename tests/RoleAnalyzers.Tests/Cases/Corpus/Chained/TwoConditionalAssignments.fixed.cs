using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Shifts
{
    static async Task AssumeAsync(string role, int shift)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "shifts" };
        switch (shift)
        {
            case 1:
                request.DurationSeconds = 3600;
                break;
            case 2:
                request.DurationSeconds = 3600;
                break;
            default:
                request.DurationSeconds = 900;
                break;
        }

        await client.AssumeRoleAsync(request);
    }
}
