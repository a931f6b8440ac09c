using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>
/// The members that receive a trust policy as text: properties of requests to IAM, and those that an option names. A type is known by
/// its full name, whichever assembly has it.
/// </summary>
internal sealed class PolicyMembers : ILibrary
{
    private const string Model = "Amazon.IdentityManagement.Model";

    /// <summary>IAM API Reference, CreateRole and UpdateAssumeRolePolicy.</summary>
    private static readonly ImmutableArray<string> OfSdk =
        ImmutableArray.Create($"{Model}.CreateRoleRequest.AssumeRolePolicyDocument", $"{Model}.UpdateAssumeRolePolicyRequest.PolicyDocument");

    private readonly ILookup<string, string> _typesByMember;

    private PolicyMembers(IEnumerable<string> members) =>
        _typesByMember = members.ToLookup(MemberOf, TypeOf, StringComparer.Ordinal);

    /// <summary>The members, or null when the compilation references no type that has one.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="further">Further members, each as <c>Namespace.Type.Member</c>.</param>
    public static PolicyMembers? TryCreate(Compilation compilation, ImmutableHashSet<string> further)
    {
        var ofSdk = OfSdk.Where(member => !compilation.GetTypesByMetadataName(TypeOf(member)).IsEmpty).ToList();
        return ofSdk.Count + further.Count == 0 ? null : new(ofSdk.Concat(further));
    }

    public bool IsWanted(IMethodSymbol method)
    {
        var member = method.AssociatedSymbol ?? method;
        if (!_typesByMember.Contains(member.Name))
            return false;
        var type = member.ContainingType?.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None));
        return _typesByMember[member.Name].Contains(type);
    }

    public bool LeavesObjectsAlone(IAssemblySymbol assembly) => false;

    public HoleKind HoleOf(ISymbol member) => HoleKind.Unknown;

    private static string TypeOf(string member) => member.Substring(0, member.LastIndexOf('.'));

    private static string MemberOf(string member) => member.Substring(member.LastIndexOf('.') + 1);
}
