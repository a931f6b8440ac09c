using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
readonly struct User(string id, string secret)
{
    public string Id { get; } = id;

    public string Secret { get; } = secret;

    public static implicit operator AWSCredentials(User user) => new BasicAWSCredentials(user.Id, user.Secret);
}

class ImplicitConversion
{
    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(new User("id", "secret")).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "converted", DurationSeconds = 7200 });
}
