using Amazon.CDK;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PeopleAndIdentitiesStack : Stack
{
    public PeopleAndIdentitiesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var masters = new Role(this, "Masters", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var members = new Role(this, "Members", new RoleProps
        {
            AssumedBy = new WebIdentityPrincipal("cognito-identity.amazonaws.com", new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["cognito-identity.amazonaws.com:aud"] = "eu-west-1:12345678-1234-1234-1234-123456789012" },
            }),
        });
        new CfnUserPoolGroup(this, "Group", new CfnUserPoolGroupProps { UserPoolId = "eu-west-1_abc", RoleArn = members.RoleArn });
        new Amazon.CDK.AWS.EKS.Cluster(this, "Cluster", new Amazon.CDK.AWS.EKS.ClusterProps { Version = Amazon.CDK.AWS.EKS.KubernetesVersion.V1_30, MastersRole = masters });
    }
}
