using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
enum Length { Short, Shift, Day }

static class Lengths
{
    public static int ToSeconds(this Length length)
    {
        switch (length)
        {
            case Length.Short:
                return 900;
            case Length.Shift:
                return 8 * 3600;
            default:
                return 12 * 3600;
        }
    }
}

class EnumDecides
{
    public Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var shortOne = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "short", DurationSeconds = Length.Short.ToSeconds() });
        var shift = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "shift", DurationSeconds = {|ROLE1001:Length.Shift.ToSeconds()|} });
        return Task.WhenAll(shortOne, shift);
    }
}
