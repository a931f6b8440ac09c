using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Objects;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.Reading;

/// <summary>The libraries that a compilation references, of those that the readers know.</summary>
/// <param name="Sts">The STS types of the AWS SDK; null when the SDK is not referenced.</param>
/// <param name="Cdk">The CDK; null when it is not referenced.</param>
/// <param name="Policies">The members that take a trust policy as text; null when there are none.</param>
/// <param name="Permissions">The members that take a permissions policy as text; null when there are none.</param>
/// <param name="Maxima">The members that take a role's maximum session duration; null when there are none.</param>
internal sealed record Library(StsLibrary? Sts, CdkLibrary? Cdk, MemberNames? Policies, MemberNames? Permissions, MemberNames? Maxima) : ILibrary
{
    /// <summary>Whether the compilation references what declares roles, or sets their policies.</summary>
    public bool DeclaresRoles => this is not { Cdk: null, Policies: null, Permissions: null, Maxima: null };

    /// <summary>The libraries, or null when none is referenced: there is nothing to look at then.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="policyMembers">Further members that take a trust policy as text, each as <c>Namespace.Type.Member</c>.</param>
    public static Library? TryCreate(Compilation compilation, ImmutableHashSet<string> policyMembers)
    {
        var library = new Library(
            StsLibrary.TryCreate(compilation),
            CdkLibrary.TryCreate(compilation),
            IamRequests.TrustPolicies(compilation, policyMembers),
            IamRequests.PermissionsPolicies(compilation),
            IamRequests.Maxima(compilation));
        return library is { Sts: null, DeclaresRoles: false } ? null : library;
    }

    public ImmutableHashSet<string> WantedNames { get; } =
        new[] { Sts?.WantedNames, Cdk?.WantedNames, Policies?.Names, Permissions?.Names, Maxima?.Names }.SelectMany(static names => names ?? []).ToImmutableHashSet(StringComparer.Ordinal);

    public ImmutableArray<string> Namespaces { get; } =
        (Policies?.Namespaces ?? []).Append("Amazon").Distinct(StringComparer.Ordinal).ToImmutableArray();

    public bool IsWanted(IMethodSymbol method) =>
        Sts?.IsWanted(method) == true || Cdk?.IsWanted(method) == true || Policies?.IsWanted(method) == true
        || Permissions?.IsWanted(method) == true || Maxima?.IsWanted(method) == true;

    public bool IsStored(ITypeSymbol type) => Sts?.IsStored(type) == true;

    public IParameterSymbol? StoredBy(IMethodSymbol method) => Sts?.StoredBy(method);

    public bool LivesOn(IMethodSymbol constructor) => Cdk?.LivesOn(constructor) == true;

    public bool IsFactory(IMethodSymbol method) => JsonMethod.IsFactory(method) || Sts?.IsFactory(method) == true || Cdk?.IsFactory(method) == true;

    public bool LeavesObjectsAlone(IAssemblySymbol assembly) =>
        JsonMethod.LeavesObjectsAlone(assembly) || Sts?.LeavesObjectsAlone(assembly) == true || Cdk?.LeavesObjectsAlone(assembly) == true;

    public bool Tells(INamedTypeSymbol type) => Sts?.Tells(type) == true || Cdk?.Tells(type) == true;

    public HoleKind HoleOf(ISymbol member) =>
        Sts?.HoleOf(member) is { } hole and not HoleKind.Unknown ? hole : Cdk?.HoleOf(member) ?? HoleKind.Unknown;
}
