using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Evaluation;

/// <summary>What the readers tell the evaluation about the libraries that they know; the evaluation itself knows none.</summary>
internal interface ILibrary
{
    /// <summary>Whether a reader wants to see this call, creation or setting of a property.</summary>
    bool IsWanted(IMethodSymbol method);

    /// <summary>Whether the static method gives a new object, as a constructor does, so that what is done with it afterwards is followed.</summary>
    bool IsFactory(IMethodSymbol method);

    /// <summary>Whether code of this assembly leaves the objects handed to it as they are, but for what a call on an object itself does.</summary>
    bool LeavesObjectsAlone(IAssemblySymbol assembly);

    /// <summary>The kind of hole that a property, field or parameterless call leaves in a text; <see cref="HoleKind.Unknown"/> for most.</summary>
    HoleKind HoleOf(ISymbol member);
}
