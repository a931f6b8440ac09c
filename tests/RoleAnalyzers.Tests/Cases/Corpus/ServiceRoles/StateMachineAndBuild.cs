using Amazon.CDK;
using Amazon.CDK.AWS.CodeBuild;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;

class StateMachineAndBuildStack : Stack
{
    public StateMachineAndBuildStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var build = new Role(this, "BuildRole", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        var states = new Role(this, "StatesRole", new RoleProps { AssumedBy = new ServicePrincipal("states.amazonaws.com") });
        new StateMachine(this, "Nightly", new StateMachineProps { DefinitionBody = DefinitionBody.FromString("{}"), Role = {|ROLE4001:build|} });
        new Project(this, "Build", new ProjectProps { Role = build });
        new Project(this, "Test", new ProjectProps { Role = {|ROLE4001:states|} });
    }
}
