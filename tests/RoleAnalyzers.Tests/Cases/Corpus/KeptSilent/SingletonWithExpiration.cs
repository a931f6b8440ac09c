// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

static class Startup
{
    public static void Configure(IServiceCollection services, IAmazonSecurityTokenService sts, Action<object?> restartAt)
    {
        var credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
        services.AddSingleton<IAmazonS3>(new AmazonS3Client(credentials));
        restartAt(credentials.Expiration);
    }
}
