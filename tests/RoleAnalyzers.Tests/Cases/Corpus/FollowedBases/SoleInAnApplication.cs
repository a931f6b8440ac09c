using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
var service = new Backup(Resolve<ICredentialsProvider>());
await service.RunAsync(args[0]);

static T Resolve<T>() => (T)AppDomain.CurrentDomain.GetData(typeof(T).Name);

public interface ICredentialsProvider
{
    Task<AWSCredentials> CredentialsAsync();
}

public class ContainerCredentials : ICredentialsProvider
{
    public async Task<AWSCredentials> CredentialsAsync()
    {
        await Task.Delay(10);
        return new AssumeRoleWithWebIdentityCredentials("/token", "arn:aws:iam::111122223333:role/backup", "backup");
    }
}

public class Backup(ICredentialsProvider provider)
{
    public async Task RunAsync(string vault)
    {
        using var sts = new AmazonSecurityTokenServiceClient(await provider.CredentialsAsync());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = vault, RoleSessionName = "backup", DurationSeconds = {|ROLE1001:4 * 3600|} });
    }
}
