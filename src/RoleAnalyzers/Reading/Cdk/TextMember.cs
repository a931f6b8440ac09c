using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>A property of the CDK whose text deployment fills in.</summary>
/// <param name="Type">The class or interface, with its namespace.</param>
/// <param name="Name">The property.</param>
/// <param name="Kind">What is known of the text.</param>
internal sealed record TextMember(string Type, string Name, HoleKind Kind)
{
    public static ImmutableArray<TextMember> All { get; } = ImmutableArray.Create<TextMember>(
        new("Amazon.CDK.Aws", "ACCOUNT_ID", HoleKind.OwnAccount),
        new("Amazon.CDK.Aws", "PARTITION", HoleKind.Partition),
        new("Amazon.CDK.Aws", "REGION", HoleKind.Word),
        new("Amazon.CDK.Aws", "URL_SUFFIX", HoleKind.Word),
        new("Amazon.CDK.Aws", "STACK_NAME", HoleKind.Word),
        new("Amazon.CDK.ScopedAws", "AccountId", HoleKind.OwnAccount),
        new("Amazon.CDK.ScopedAws", "Partition", HoleKind.Partition),
        new("Amazon.CDK.ScopedAws", "Region", HoleKind.Word),
        new("Amazon.CDK.ScopedAws", "UrlSuffix", HoleKind.Word),
        new("Amazon.CDK.ScopedAws", "StackName", HoleKind.Word),
        new("Amazon.CDK.Stack", "Account", HoleKind.OwnAccount),
        new("Amazon.CDK.Stack", "Partition", HoleKind.Partition),
        new("Amazon.CDK.Stack", "Region", HoleKind.Word),
        new("Amazon.CDK.Stack", "UrlSuffix", HoleKind.Word),
        new("Amazon.CDK.Stack", "StackName", HoleKind.Word),
        new("Amazon.CDK.Stage", "Account", HoleKind.OwnAccount),
        new("Amazon.CDK.Stage", "Region", HoleKind.Word),
        new("Amazon.CDK.Environment", "Account", HoleKind.OwnAccount),
        new("Amazon.CDK.Environment", "Region", HoleKind.Word),
        new("Amazon.CDK.IEnvironment", "Account", HoleKind.OwnAccount),
        new("Amazon.CDK.IEnvironment", "Region", HoleKind.Word),
        new("Amazon.CDK.ResourceEnvironment", "Account", HoleKind.OwnAccount),
        new("Amazon.CDK.ResourceEnvironment", "Region", HoleKind.Word),
        new("Amazon.CDK.IResourceEnvironment", "Account", HoleKind.OwnAccount),
        new("Amazon.CDK.IResourceEnvironment", "Region", HoleKind.Word));
}
