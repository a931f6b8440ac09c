using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Evaluation;

/// <summary>What the readers tell the evaluation about the libraries that they know; the evaluation itself knows none.</summary>
internal interface ILibrary
{
    /// <summary>Whether a reader wants to see this call, creation or setting of a property.</summary>
    bool IsWanted(IMethodSymbol method);

    /// <summary>Whether a reader wants to see what is put into a field or property of this type.</summary>
    bool IsStored(ITypeSymbol type);

    /// <summary>The parameter whose argument, or what the function makes that is its argument, the call stores somewhere; null for most methods.</summary>
    IParameterSymbol? StoredBy(IMethodSymbol method);

    /// <summary>The names of what <see cref="IsWanted"/> tells, types' for their constructors; more names than needed do no harm.</summary>
    ImmutableHashSet<string> WantedNames { get; }

    /// <summary>The first words of the namespaces that a file imports to use the libraries.</summary>
    ImmutableArray<string> Namespaces { get; }

    /// <summary>Whether what the constructor makes lives on, so that what is done with it later changes what was seen.</summary>
    bool LivesOn(IMethodSymbol constructor);

    /// <summary>Whether the static method gives a new object, as a constructor does, so that what is done with it afterwards is followed.</summary>
    bool IsFactory(IMethodSymbol method);

    /// <summary>Whether code of this assembly leaves the objects handed to it as they are, but for what a call on an object itself does.</summary>
    bool LeavesObjectsAlone(IAssemblySymbol assembly);

    /// <summary>Whether an object of a type from one of the libraries may matter to a reader, so that it is worth following where it comes from.</summary>
    bool Tells(INamedTypeSymbol type);

    /// <summary>The kind of hole that a property, field or parameterless call leaves in a text; <see cref="HoleKind.Unknown"/> for most.</summary>
    HoleKind HoleOf(ISymbol member);
}
