using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class NumberAsTextStack : Stack
{
    public NumberAsTextStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var firstExternalId = new CfnParameter(this, "FirstExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of First must present",
            MinLength = 2,
        });
        // Whether it is one text or several pieces.
        new Role(this, "First", new RoleProps { AssumedBy = new AccountPrincipal("9999" + "8888" + "7777"), ExternalIds = new[] { firstExternalId.ValueAsString } });
        var secondExternalId = new CfnParameter(this, "SecondExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Second must present",
            MinLength = 2,
        });
        new Role(this, "Second", new RoleProps { AssumedBy = new AccountPrincipal($"{999988887777}"), ExternalIds = new[] { secondExternalId.ValueAsString } });
        var thirdExternalId = new CfnParameter(this, "ThirdExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Third must present",
            MinLength = 2,
        });
        new Role(this, "Third", new RoleProps { AssumedBy = new ArnPrincipal(Fn.Join("", new[] { "arn:aws:iam::", "999988887777", ":root" })), ExternalIds = new[] { thirdExternalId.ValueAsString } });
    }
}
