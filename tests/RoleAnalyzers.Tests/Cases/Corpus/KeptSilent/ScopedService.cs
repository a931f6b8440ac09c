// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

interface IReader;

class Reader : IReader
{
    private readonly AWSCredentials _credentials;

    public Reader(IAmazonSecurityTokenService sts) => _credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    public AWSCredentials Get() => _credentials;
}

class Writer(IAmazonSecurityTokenService sts)
{
    public AWSCredentials Credentials { get; } = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}

class Cleaner(IAmazonSecurityTokenService sts)
{
    public AWSCredentials Credentials { get; } = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}

static class Startup
{
    public static void Configure(IServiceCollection services) => services
        .AddScoped<IReader, Reader>()
        .AddTransient(typeof(Writer))
        .AddScoped(provider => new Cleaner(provider.GetRequiredService<IAmazonSecurityTokenService>()));
}
