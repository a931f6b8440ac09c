using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OwnTypeOfThatNameStack : Stack
{
    public OwnTypeOfThatNameStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        new Job(new JobProps { Role = role });
    }
}

class JobProps
{
    public IRole Role { get; set; }
}

class Job
{
    public Job(JobProps props) => Console.WriteLine(props.Role);
}
