// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddScoped<AWSCredentials>(provider => Assume(provider.GetRequiredService<IAmazonSecurityTokenService>()));
        services.AddTransient<IAmazonS3>(provider => new AmazonS3Client(Assume(provider.GetRequiredService<IAmazonSecurityTokenService>())));
    }

    private static AWSCredentials Assume(IAmazonSecurityTokenService sts) => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
