using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal record RoleSettings(string Name, IPrincipal Trusted, double Hours = 1);

internal class ParkStack : Stack
{
    internal ParkStack(Construct scope, string id)
        : base(scope, id)
    {
        Add(new RoleSettings("Ranger", new ServicePrincipal("codebuild.amazonaws.com")));
        Add(new RoleSettings("Visitor", {|ROLE2001:new AnyPrincipal()|}, Hours: 2));
    }

    private void Add(RoleSettings settings) => new Role(this, settings.Name, new RoleProps
    {
        AssumedBy = settings.Trusted,
        MaxSessionDuration = Duration.Hours(settings.Hours),
    });
}
