using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Person
{
    static async Task AssumeAsync(string account, string startUrl, string role)
    {
        var person = new SSOAWSCredentials(account, "eu-west-1", "Developer", startUrl);
        var client = new AmazonSecurityTokenServiceClient(person);
        await client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "person",
            DurationSeconds = 3600,
        });
    }
}
