using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FieldByRef
{
    private AWSCredentials _credentials = new InstanceProfileAWSCredentials();

    public void Use(AWSCredentials other) => Swap(ref _credentials, ref other);

    public Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(_credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "ref", DurationSeconds = 7200 });

    private static void Swap<T>(ref T one, ref T other) => (one, other) = (other, one);
}
