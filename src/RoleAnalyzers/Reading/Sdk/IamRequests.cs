using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>
/// The properties of requests to IAM that the readers look at (IAM API Reference, by the names of the requests). A type is known by its full
/// name, whichever assembly has it.
/// </summary>
internal static class IamRequests
{
    private const string Model = "Amazon.IdentityManagement.Model";

    private const string CreatePolicy = "CreatePolicyRequest";
    private const string CreatePolicyVersion = "CreatePolicyVersionRequest";

    private static readonly ImmutableArray<string> OfTrust =
        ImmutableArray.Create($"{Model}.CreateRoleRequest.AssumeRolePolicyDocument", $"{Model}.UpdateAssumeRolePolicyRequest.PolicyDocument");

    private static readonly ImmutableArray<string> OfPermissions = ImmutableArray.Create(
        $"{Model}.PutRolePolicyRequest.PolicyDocument",
        $"{Model}.PutUserPolicyRequest.PolicyDocument",
        $"{Model}.PutGroupPolicyRequest.PolicyDocument",
        $"{Model}.{CreatePolicy}.PolicyDocument",
        $"{Model}.{CreatePolicyVersion}.PolicyDocument");

    private static readonly ImmutableArray<string> OfMaxima =
        ImmutableArray.Create($"{Model}.CreateRoleRequest.MaxSessionDuration", $"{Model}.UpdateRoleRequest.MaxSessionDuration");

    /// <summary>Those that take a trust policy as text, and further members that an option names; null when there are none.</summary>
    /// <param name="further">Each as <c>Namespace.Type.Member</c>.</param>
    public static MemberNames? TrustPolicies(Compilation compilation, IEnumerable<string> further) => MemberNames.Referenced(Model, OfTrust, compilation, further);

    /// <summary>Those that take a permissions policy as text; null when the compilation references none.</summary>
    public static MemberNames? PermissionsPolicies(Compilation compilation) => MemberNames.Referenced(Model, OfPermissions, compilation);

    /// <summary>Whether the policy that the property takes may also be set as a permissions boundary, which allows nothing.</summary>
    public static bool MayBeBoundary(IMethodSymbol method) => method.ContainingType.Name is CreatePolicy or CreatePolicyVersion;

    /// <summary>Those that take a role's maximum session duration, in seconds; null when the compilation references none.</summary>
    public static MemberNames? Maxima(Compilation compilation) => MemberNames.Referenced(Model, OfMaxima, compilation);
}
