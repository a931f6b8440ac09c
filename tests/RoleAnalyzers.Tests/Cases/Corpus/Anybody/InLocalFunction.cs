using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InLocalFunctionStack : Stack
{
    public InLocalFunctionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        Add("Reader");
        Add("Writer");

        void Add(string name)
        {
            new Role(this, name, new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
        }
    }
}
