using Microsoft.CodeAnalysis;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>The members of the CDK that take what an identity may do: statements, a document, or documents by name.</summary>
internal static class PermissionsApi
{
    private const string Iam = "Amazon.CDK.AWS.IAM";

    /// <summary>The property that takes documents by name.</summary>
    public const string Inline = "InlinePolicies";

    /// <summary>Those whose policy may also be set as a permissions boundary.</summary>
    private static readonly ImmutableArray<string> Managed = ImmutableArray.Create(
        $"{Iam}.ManagedPolicyProps.Statements",
        $"{Iam}.ManagedPolicyProps.Document",
        $"{Iam}.ManagedPolicy.AddStatements",
        $"{Iam}.CfnManagedPolicyProps.PolicyDocument");

    private static readonly ImmutableArray<string> Others = ImmutableArray.Create(
        $"{Iam}.PolicyProps.Statements",
        $"{Iam}.PolicyProps.Document",
        $"{Iam}.Policy.AddStatements",
        $"{Iam}.RoleProps.{Inline}",
        $"{Iam}.LazyRoleProps.{Inline}",
        $"{Iam}.CfnPolicyProps.PolicyDocument",
        $"{Iam}.CfnRolePolicyProps.PolicyDocument",
        $"{Iam}.CfnUserPolicyProps.PolicyDocument",
        $"{Iam}.CfnGroupPolicyProps.PolicyDocument",
        $"{Iam}.CfnRole.PolicyProperty.PolicyDocument",
        $"{Iam}.CfnUser.PolicyProperty.PolicyDocument",
        $"{Iam}.CfnGroup.PolicyProperty.PolicyDocument",
        "Amazon.CDK.AWS.Lambda.FunctionProps.InitialPolicy",
        "Amazon.CDK.AWS.Lambda.DockerImageFunctionProps.InitialPolicy",
        "Amazon.CDK.AWS.Lambda.SingletonFunctionProps.InitialPolicy",
        "Amazon.CDK.AWS.Lambda.Nodejs.NodejsFunctionProps.InitialPolicy",
        "Amazon.CDK.AWS.CloudFront.Experimental.EdgeFunctionProps.InitialPolicy",
        "Amazon.CDK.Triggers.TriggerFunctionProps.InitialPolicy",
        "Amazon.CDK.Pipelines.CodeBuildStepProps.RolePolicyStatements",
        "Amazon.CDK.Pipelines.CodeBuildOptions.RolePolicy",
        "Amazon.CDK.CustomResources.AwsCustomResourcePolicy.FromStatements");

    private static readonly MemberNames ManagedMembers = new(Managed);

    private static readonly MemberNames OtherMembers = new(Others);

    /// <summary>Methods that add a statement to the role of a construct, whichever construct it is.</summary>
    private static readonly ImmutableHashSet<string> OfConstructs = ImmutableHashSet.Create(
        StringComparer.Ordinal, "AddToRolePolicy", "AddToTaskRolePolicy", "AddToExecutionRolePolicy", "AddToPrincipalPolicy");

    /// <summary>Those that are known by their full names, each as <c>Namespace.Type.Member</c>.</summary>
    public static IEnumerable<string> Named => Managed.Concat(Others);

    /// <summary>Whether the method takes, or sets, what an identity may do.</summary>
    public static bool IsWanted(IMethodSymbol method) =>
        OfConstructs.Contains(method.Name)
        || (method.Name == "AddToPolicy" && method.ContainingNamespace.HasFullName(Iam))
        || OtherMembers.IsWanted(method)
        || MayBeBoundary(method);

    /// <summary>Whether what the method takes may also be set as a permissions boundary, which allows nothing.</summary>
    public static bool MayBeBoundary(IMethodSymbol method) => ManagedMembers.IsWanted(method);
}
