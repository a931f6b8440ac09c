namespace RoleAnalyzers.Reading.Cdk;

/// <summary>A class of <c>Amazon.CDK.AWS.IAM</c> whose constructor declares a role.</summary>
/// <param name="Type">The class. Its constructor takes the role's properties as <c>props</c>.</param>
/// <param name="Policy">The property of these that says who may assume the role.</param>
internal sealed record RoleConstruct(string Type, CdkProperty Policy)
{
    /// <summary>The parameter that takes the role's properties.</summary>
    public const string Props = "props";

    public static ImmutableArray<RoleConstruct> All { get; } = ImmutableArray.Create(
        new RoleConstruct("Role", CdkProperty.AssumedBy),
        new RoleConstruct("LazyRole", CdkProperty.AssumedBy),
        new RoleConstruct("CfnRole", CdkProperty.AssumeRolePolicyDocument));
}
