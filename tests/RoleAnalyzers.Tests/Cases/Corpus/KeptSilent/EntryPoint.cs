using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Program
{
    private static readonly AmazonSecurityTokenServiceClient Sts = new();
    private static readonly AWSCredentials Credentials = Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
    private readonly AWSCredentials _own = Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    static void Main() => Console.WriteLine(Credentials == new Program()._own);

    static class Nested
    {
        public static readonly AWSCredentials Credentials = Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
    }
}
