using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ToIdentitiesStack : Stack
{
    public ToIdentitiesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.GrantAssumeRole(new User(this, "Ann"));
        role.GrantAssumeRole(new Group(this, "Readers"));
        role.GrantAssumeRole(new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") }));
        role.GrantAssumeRole(new User(this, "Bob").GrantPrincipal);
        role.GrantAssumeRole(Somebody);
        role.GrantAssumeRole(new PrincipalWithConditions(new User(this, "Eve"), new Dictionary<string, object>()));
        role.Grant(new ArnPrincipal("arn:aws:iam::444455556666:role/Build"), "iam:GetRole");
    }

    public static IPrincipal Somebody { get; set; }
}
