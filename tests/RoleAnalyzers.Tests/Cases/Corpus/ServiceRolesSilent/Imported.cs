using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class ImportedStack : Stack
{
    public ImportedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = Role.FromRoleArn(this, "ReportRole", "arn:aws:iam::111122223333:role/Report");
        new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Report",
            Code = Code.FromAsset("out"),
            Role = role,
        });
    }
}
