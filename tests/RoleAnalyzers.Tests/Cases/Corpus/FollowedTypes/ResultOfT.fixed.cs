using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Result<T>
{
    private Result(T value, string error)
    {
        Value = value;
        Error = error;
    }

    public T Value { get; }

    public string Error { get; }

    public bool IsOk => Error == null;

    public static Result<T> Ok(T value) => new(value, null);
}

class ResultOfT
{
    private static async Task<Result<Credentials>> TryAssumeAsync(IAmazonSecurityTokenService sts, string role)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "try" });
        return Result<Credentials>.Ok(response.Credentials);
    }

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var hop = await TryAssumeAsync(sts, hub);
        if (!hop.IsOk)
            throw new InvalidOperationException(hop.Error);
        var client = new AmazonSecurityTokenServiceClient(hop.Value);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "ok", DurationSeconds = 3600 });
    }
}
