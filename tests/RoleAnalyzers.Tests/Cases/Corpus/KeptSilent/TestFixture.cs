// Libraries: StsV3+Xunit, StsV4+Xunit
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Xunit;

public sealed class Account
{
    public static AWSCredentials Credentials { get; } =
        new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}

public class ReaderTests : IClassFixture<Account>
{
}
