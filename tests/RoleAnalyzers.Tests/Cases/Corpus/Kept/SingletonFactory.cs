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
        services.{|ROLE1008:AddSingleton<IAmazonS3>|}(_ =>
        {
            using var sts = new AmazonSecurityTokenServiceClient();
            var response = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).GetAwaiter().GetResult();
            return new AmazonS3Client(response.Credentials);
        });
        services.{|ROLE1008:TryAddSingleton|}(Assume);
    }

    private static AWSCredentials Assume(IServiceProvider services) =>
        services.GetRequiredService<IAmazonSecurityTokenService>().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
