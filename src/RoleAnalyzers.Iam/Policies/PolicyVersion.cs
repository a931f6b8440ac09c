using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>The versions of the policy language (IAM User Guide, "IAM JSON policy elements: Version").</summary>
public static class PolicyVersion
{
    public const string Current = "2012-10-17";

    /// <summary>The one that a policy without a Version has. It knows no variables: <c>${…}</c> is plain text there.</summary>
    public const string Old = "2008-10-17";

    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(Current, Old);

    /// <summary>Whether some text of a document is a variable by the current version.</summary>
    public static bool HasVariables(PolicyText document) => document.Any(static literal => literal.Contains("${"));
}
