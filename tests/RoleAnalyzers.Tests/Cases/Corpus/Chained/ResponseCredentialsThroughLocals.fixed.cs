using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

var sts = new AmazonSecurityTokenServiceClient();
var task = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = args[0], RoleSessionName = "first" });
var response = await task;
Credentials credentials = response.Credentials;
var same = credentials;
var next = new AmazonSecurityTokenServiceClient(same);
await next.AssumeRoleAsync(new AssumeRoleRequest
{
    DurationSeconds = 3600,
    RoleArn = args[1],
    RoleSessionName = "second",
});
