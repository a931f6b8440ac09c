using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

Console.WriteLine(Credentials);

partial class Program
{
    private static readonly AWSCredentials Credentials =
        new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
