// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WildcardAmongOthersInL1Stack : Stack
{
    public WildcardAmongOthersInL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = new[] { {|ROLE2002:"arn:aws:iam::111122223333:role/deploy-*"|}, "arn:aws:iam::111122223333:role/admin" } },
                        ["Action"] = "sts:AssumeRole",
                    },
                },
            },
        });
    }
}
