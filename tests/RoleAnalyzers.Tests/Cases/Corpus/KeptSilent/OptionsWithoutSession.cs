// Libraries: StsV4+Services
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

static class Startup
{
    public static void Configure(IServiceCollection services, IConfiguration configuration, AWSCredentials given, bool isSet, IAmazonSecurityTokenService sts)
    {
        services.AddDefaultAWSOptions(configuration.GetAWSOptions());
        services.AddDefaultAWSOptions(new AWSOptions { Credentials = given });
        var maybe = configuration.GetAWSOptions();
        if (isSet)
            maybe.Credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
        services.AddDefaultAWSOptions(maybe);
    }
}
