using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>A class of <c>Amazon.CDK.AWS.IAM</c> whose constructor declares a role.</summary>
/// <param name="Type">The class. Its constructor takes the role's properties as <c>props</c>.</param>
/// <param name="Policy">The property of these that says who may assume the role.</param>
/// <param name="Maximum">The property of these that holds the maximum session duration; a class whose policy can be set later has it too.</param>
/// <param name="Refusal">What comes of a maximum that no role can have. As synthesised by Amazon.CDK.Lib 2.160.</param>
internal sealed record RoleConstruct(string Type, CdkProperty Policy, CdkProperty Maximum, MaximumRefusal Refusal)
{
    /// <summary>The parameter that takes the role's properties.</summary>
    public const string Props = "props";

    public static ImmutableArray<RoleConstruct> All { get; } = ImmutableArray.Create(
        new RoleConstruct("Role", CdkProperty.AssumedBy, CdkProperty.MaxSessionDuration, MaximumRefusal.Synthesis),
        new RoleConstruct("LazyRole", CdkProperty.AssumedBy, CdkProperty.MaxSessionDuration, MaximumRefusal.Synthesis),
        new RoleConstruct("CfnRole", CdkProperty.AssumeRolePolicyDocument, CdkProperty.CfnMaxSessionDuration, MaximumRefusal.Deployment));
}
