// Libraries: StsV3+Xunit, StsV4+Xunit
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Xunit;

public class ReaderTests
{
    private static readonly AWSCredentials Credentials =
        new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    private readonly AWSCredentials _own = new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    [Fact]
    public void They_differ() => Console.WriteLine(_own == Credentials);
}
