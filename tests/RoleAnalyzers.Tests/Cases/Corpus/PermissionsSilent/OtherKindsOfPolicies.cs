using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OtherKindsOfPoliciesStack : Stack
{
    public OtherKindsOfPoliciesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var endpoint = new GatewayVpcEndpoint(this, "Endpoint", new GatewayVpcEndpointProps { Vpc = new Vpc(this, "Vpc"), Service = GatewayVpcEndpointAwsService.S3 });
        endpoint.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "*" }, Principals = new[] { new AnyPrincipal() } }));
        new Amazon.CDK.AWS.Organizations.CfnPolicy(this, "Control", new Amazon.CDK.AWS.Organizations.CfnPolicyProps
        {
            Name = "control",
            Type = "SERVICE_CONTROL_POLICY",
            Content = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "sts:AssumeRole", ["Resource"] = "*" },
            },
        });
    }
}
