// Libraries: StsV4+Services
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

static class Startup
{
    public static async Task ConfigureAsync(IServiceCollection services, IConfiguration configuration, IAmazonSecurityTokenService sts)
    {
        var response = await {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|};
        var options = configuration.GetAWSOptions();
        options.Credentials = response.Credentials;
        services.{|ROLE1008:AddDefaultAWSOptions|}(options);
        services.{|ROLE1008:AddDefaultAWSOptions|}(new AWSOptions { Credentials = response.Credentials });
        services.{|ROLE1008:AddDefaultAWSOptions|}(_ => new AWSOptions { Credentials = response.Credentials });
    }
}
