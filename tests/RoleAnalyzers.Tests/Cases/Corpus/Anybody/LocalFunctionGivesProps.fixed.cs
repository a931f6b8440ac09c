using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class LocalFunctionGivesPropsStack : Stack
{
    public LocalFunctionGivesPropsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", Props("Reads the reports"));

        RoleProps Props(string description)
        {
            return new RoleProps { Description = description, AssumedBy = new AccountRootPrincipal() };
        }
    }
}
