using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static readonly AmazonSecurityTokenServiceClient Local = new(
        new BasicAWSCredentials("test", "test"), new AmazonSecurityTokenServiceConfig { ServiceURL = "http://localhost:4566" });

    private static readonly AmazonSecurityTokenServiceClient Set = new(
        new BasicAWSCredentials("test", "test"), new AmazonSecurityTokenServiceConfig { ServiceURL = Environment.GetEnvironmentVariable("STS") });

    public static readonly AWSCredentials OfEmulator = Local.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    public static readonly AWSCredentials OfSetting = Set.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
