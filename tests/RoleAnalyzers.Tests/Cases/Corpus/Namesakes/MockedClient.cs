using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class FakeClient : AmazonSecurityTokenServiceClient
{
    public FakeClient()
        : base(new AnonymousAWSCredentials())
    {
    }

    public override Task<AssumeRoleResponse> AssumeRoleAsync(AssumeRoleRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new AssumeRoleResponse { Credentials = new Credentials() });
}

class Tests
{
    static async Task RunAsync()
    {
        IAmazonSecurityTokenService fake = new FakeClient();
        await fake.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reports", RoleSessionName = "test", DurationSeconds = 43200 });
        await new FakeClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reports", RoleSessionName = "test", DurationSeconds = 43200 });
    }
}
