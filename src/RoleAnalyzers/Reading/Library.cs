using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.Reading;

/// <summary>The libraries that a compilation references, of those that the readers know.</summary>
/// <param name="Sts">The STS types of the AWS SDK; null when the SDK is not referenced.</param>
/// <param name="Cdk">The CDK; null when it is not referenced.</param>
internal sealed record Library(StsLibrary? Sts, CdkLibrary? Cdk) : ILibrary
{
    /// <summary>The libraries, or null when none is referenced: there is nothing to look at then.</summary>
    public static Library? TryCreate(Compilation compilation)
    {
        var library = new Library(StsLibrary.TryCreate(compilation), CdkLibrary.TryCreate(compilation));
        return library.Sts is null && library.Cdk is null ? null : library;
    }

    public bool IsWanted(IMethodSymbol method) => Sts?.IsWanted(method) == true || Cdk?.IsWanted(method) == true;

    public bool LeavesObjectsAlone(IAssemblySymbol assembly) =>
        Sts?.LeavesObjectsAlone(assembly) == true || Cdk?.LeavesObjectsAlone(assembly) == true;

    public HoleKind HoleOf(ISymbol member) =>
        Sts?.HoleOf(member) is { } hole and not HoleKind.Unknown ? hole : Cdk?.HoleOf(member) ?? HoleKind.Unknown;
}
