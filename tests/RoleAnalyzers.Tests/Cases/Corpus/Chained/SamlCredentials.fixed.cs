using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;

class Federated
{
    static AWSCredentials Of(SAMLEndpoint endpoint, string entry, string target)
    {
        var options = new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 };
        return new AssumeRoleAWSCredentials(new FederatedAWSCredentials(endpoint, entry), target, "federated", options);
    }
}
