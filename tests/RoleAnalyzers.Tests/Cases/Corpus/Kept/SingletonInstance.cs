// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

static class Startup
{
    public static async Task ConfigureAsync(IServiceCollection services, IAmazonSecurityTokenService sts)
    {
        var response = await {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|};
        services.{|ROLE1008:AddSingleton<IAmazonS3>|}(new AmazonS3Client(response.Credentials));
        services.{|ROLE1008:AddSingleton<AWSCredentials>|}(response.Credentials);
        services.{|ROLE1008:TryAddSingleton<AWSCredentials>|}(response.Credentials);
        services.{|ROLE1008:AddKeyedSingleton<IAmazonS3>|}("reader", new AmazonS3Client(response.Credentials));
    }
}
