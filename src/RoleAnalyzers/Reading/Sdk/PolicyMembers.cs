using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>
/// The members that receive a trust policy as text: properties of requests to IAM, and those that an option names. A type is known by
/// its full name, whichever assembly has it.
/// </summary>
internal sealed class PolicyMembers
{
    private const string Model = "Amazon.IdentityManagement.Model";

    /// <summary>IAM API Reference, CreateRole and UpdateAssumeRolePolicy.</summary>
    private static readonly ImmutableArray<string> OfSdk =
        ImmutableArray.Create($"{Model}.CreateRoleRequest.AssumeRolePolicyDocument", $"{Model}.UpdateAssumeRolePolicyRequest.PolicyDocument");

    private readonly MemberNames _members;

    private PolicyMembers(IEnumerable<string> members) => _members = new(members);

    /// <summary>The members, or null when the compilation references no type that has one.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="further">Further members, each as <c>Namespace.Type.Member</c>.</param>
    public static PolicyMembers? TryCreate(Compilation compilation, ImmutableHashSet<string> further)
    {
        var ofSdk = MemberNames.Referenced(Model, OfSdk, compilation).ToList();
        return ofSdk.Count + further.Count == 0 ? null : new(ofSdk.Concat(further));
    }

    /// <summary>Their names, and those of their types.</summary>
    public IEnumerable<string> Names => _members.Names;

    /// <summary>The first words of their namespaces.</summary>
    public IEnumerable<string> Namespaces => _members.Namespaces;

    /// <summary>Whether the method sets, or is, one of them.</summary>
    public bool IsWanted(IMethodSymbol method) => _members.Contains(method);
}
