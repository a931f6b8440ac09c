using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
readonly record struct Wish(string Role, int Seconds);

static class InParameter
{
    private static AssumeRoleRequest ToRequest(in Wish wish) =>
        new() { RoleArn = wish.Role, RoleSessionName = "wish", DurationSeconds = wish.Seconds };

    public static async Task GrantAsync(string hub, string spoke)
    {
        using var sts = new AmazonSecurityTokenServiceClient(new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "in"));
        var wish = new Wish(spoke, 7200);
        await sts.AssumeRoleAsync(ToRequest(in {|ROLE1001:wish|}));
    }
}
