using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal sealed class RequestBuilder
{
    private readonly AssumeRoleRequest _request = new() { RoleSessionName = "fluent" };

    public RequestBuilder For(string role)
    {
        _request.RoleArn = role;
        return this;
    }

    public RequestBuilder Lasting(int seconds)
    {
        _request.DurationSeconds = seconds;
        return this;
    }

    public AssumeRoleRequest Build() => _request;
}

internal sealed class FluentBuilder
{
    public Task RunAsync(string spoke)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return sts.AssumeRoleAsync(new RequestBuilder().For(spoke).Lasting({|ROLE1001:7200|}).Build());
    }
}
