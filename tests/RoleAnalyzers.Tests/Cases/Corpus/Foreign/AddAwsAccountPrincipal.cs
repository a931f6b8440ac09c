using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AddAwsAccountPrincipalStack : Stack
{
    public AddAwsAccountPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement();
        statement.AddActions("sts:AssumeRole");
        {|ROLE3001:statement.AddAwsAccountPrincipal("999988887777")|};
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
