using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>A method of <c>CfnResource</c> that changes the synthesised template behind the back of the construct.</summary>
/// <param name="Method">The method.</param>
/// <param name="Parameter">The parameter that says where in the resource's part of the template.</param>
internal sealed record PolicyOverride(string Method, string Parameter)
{
    /// <summary>The class that has the methods, with its namespace.</summary>
    public const string Type = "Amazon.CDK.CfnResource";

    public static ImmutableArray<PolicyOverride> All { get; } = ImmutableArray.Create(
        new PolicyOverride("AddOverride", "path"),
        new PolicyOverride("AddDeletionOverride", "path"),
        new PolicyOverride("AddPropertyOverride", "propertyPath"),
        new PolicyOverride("AddPropertyDeletionOverride", "propertyPath"));

    /// <summary>Whether something at the path may be part of a role's trust policy, or hold it.</summary>
    public static bool MayConcernPolicy(PolicyText path) =>
        !path.TryGetValue(out var known)
        || known == "Properties"
        || known.IndexOf(CdkProperty.AssumeRolePolicyDocument.Name, StringComparison.Ordinal) >= 0;
}
