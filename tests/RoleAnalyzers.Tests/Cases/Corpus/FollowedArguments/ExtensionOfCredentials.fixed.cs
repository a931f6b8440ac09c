using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal static class CredentialsExtensions
{
    internal static AssumeRoleAWSCredentials Into(this AWSCredentials source, string role, TimeSpan lasting) =>
        new(source, role, "into", new AssumeRoleAWSCredentialsOptions { DurationSeconds = (int)lasting.TotalSeconds });
}

class ExtensionOfCredentials
{
    public AWSCredentials Chain(string key, string hub, string spoke) =>
        new BasicAWSCredentials(key, key)
            .Into(hub, TimeSpan.FromHours(12))
            .Into(spoke, TimeSpan.FromHours(1));
}
