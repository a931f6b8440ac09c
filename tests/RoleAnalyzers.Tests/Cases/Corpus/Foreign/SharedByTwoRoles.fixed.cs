using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class SharedByTwoRolesStack : Stack
{
    public SharedByTwoRolesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var readerExternalId = new CfnParameter(this, "ReaderExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Reader must present",
            MinLength = 2,
        });
        var vendor = new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = readerExternalId.ValueAsString },
        });
        new Role(this, "Reader", new RoleProps { AssumedBy = vendor });
        new Role(this, "Writer", new RoleProps { AssumedBy = vendor });
    }
}
