using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
partial class Janitor
{
    public async Task SweepAsync(string role) =>
        await _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "sweep", DurationSeconds = {|ROLE1001:7200|} });
}
// File: Janitor.Access.cs
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
partial class Janitor
{
    private readonly AmazonSecurityTokenServiceClient _sts;

    public Janitor(string token, string role) => _sts = new(new AssumeRoleWithWebIdentityCredentials(token, role, "janitor"));
}
