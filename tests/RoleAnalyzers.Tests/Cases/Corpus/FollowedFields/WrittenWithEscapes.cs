using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

internal sealed class WrittenWithEscapes
{
    private AWSCredentials _source = new SessionAWSCredentials("a", "b", "c");

    // The same field, by another spelling of its name.
    public void Use(AWSCredentials other) => _sour\u0063e = other;

    public Task OpenAsync(string role) =>
        new AmazonSecurityTokenServiceClient(_source).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "hop", DurationSeconds = 7200 });
}
