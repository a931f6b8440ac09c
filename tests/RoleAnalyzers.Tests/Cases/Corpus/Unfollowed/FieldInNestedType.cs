using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FieldInNestedType
{
    private AWSCredentials _credentials = new InstanceProfileAWSCredentials();

    public Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(_credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "nested", DurationSeconds = 7200 });

    public sealed class Builder
    {
        private readonly FieldInNestedType _built = new();

        public Builder With(AWSCredentials credentials)
        {
            _built._credentials = credentials;
            return this;
        }

        public FieldInNestedType Build() => _built;
    }
}
