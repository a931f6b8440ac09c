using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Models of files that the driver is not looking at; it offers none of these.</summary>
internal static class SemanticModels
{
    /// <summary>
    /// The model of a file of the compilation. The driver keeps the models of a compilation that it analyses, so what it has
    /// bound already is not bound again.
    /// </summary>
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) =>
#pragma warning disable RS0030 // Banned elsewhere: whoever needs one comes here, for an initialiser or a constant in another file.
        compilation.GetSemanticModel(tree);
#pragma warning restore RS0030
}
