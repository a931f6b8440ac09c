using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;

class Federated
{
    static AWSCredentials Of(SAMLEndpoint endpoint, string entry, string target)
    {
        var options = new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:7200|} };
        return new AssumeRoleAWSCredentials({|#0:new FederatedAWSCredentials(endpoint, entry)|}, target, "federated", options);
    }
}
