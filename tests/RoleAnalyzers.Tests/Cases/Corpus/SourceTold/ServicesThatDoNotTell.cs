using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ServicesThatDoNotTellStack : Stack
{
    public ServicesThatDoNotTellStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Function", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        new Role(this, "Instance", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        new Role(this, "Trail", new RoleProps { AssumedBy = new ServicePrincipal("cloudtrail.amazonaws.com") });
        new Role(this, "Transcoder", new RoleProps { AssumedBy = new ServicePrincipal("elastictranscoder.amazonaws.com") });
    }
}
