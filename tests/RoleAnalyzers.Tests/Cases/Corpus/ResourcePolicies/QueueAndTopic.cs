using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

class QueueAndTopicStack : Stack
{
    public QueueAndTopicStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var queue = new Queue(this, "Jobs");
        queue.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sqs:SendMessage" },
            Resources = new[] { queue.QueueArn },
            Principals = new IPrincipal[] { new AnyPrincipal() },
        }));
        var topic = new Topic(this, "Events");
        topic.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sns:Subscribe" },
            Resources = new[] { topic.TopicArn },
            Principals = new IPrincipal[] { new ArnPrincipal("*"), new AccountPrincipal("999988887777") },
        }));
    }
}
