using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class StageStack : Stack
{
    internal StageStack(Construct scope, string id)
        : base(scope, id)
    {
        Add("Light", "111122223333");
        Add("Sound", "444455556666");

        void Add(string name, string account) =>
            new Role(this, name, new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal(account)|} });
    }
}
