// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

static class Startup
{
    public static void Configure(IServiceCollection services, AWSCredentials given, IAmazonSecurityTokenService sts)
    {
        services.AddSingleton<IAmazonS3>(new AmazonS3Client());
        services.AddSingleton(given);
        services.AddSingleton<IAmazonS3>(provider => new AmazonS3Client(provider.GetRequiredService<AWSCredentials>()));
        services.AddSingleton<AWSCredentials>(_ => new AssumeRoleAWSCredentials(given, "arn:aws:iam::111122223333:role/Reader", "reader"));
        services.AddSingleton(new Keeper(sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials));
        services.AddSingleton<Func<AWSCredentials>>(_ => () => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials);
    }

    class Keeper(AWSCredentials credentials)
    {
        public AWSCredentials Credentials { get; } = credentials;
    }
}
