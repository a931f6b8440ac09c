namespace Acme.Reports.Stacks
{
    using Amazon.CDK;
    using Amazon.CDK.AWS.IAM;
    using Constructs;

    /// <summary>Who reads the reports.</summary>
    public sealed class ReadersStack : Stack
    {
        private readonly Role _reader;

        public ReadersStack(Construct scope, string id, StackProps props = null)
            : base(scope, id, props)
        {
            _reader = new Role(this, $"{id}-reader", new RoleProps
            {
                RoleName = "reports-reader",
                AssumedBy = {|ROLE2001:new AnyPrincipal()|}, // TODO: ask who needs it
                MaxSessionDuration = Duration.Hours(4),
            });
        }

        public string ReaderArn => _reader.RoleArn;
    }
}
