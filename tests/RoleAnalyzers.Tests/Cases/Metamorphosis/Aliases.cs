using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>Each type under a name of its own, given by a <c>using</c>.</summary>
internal sealed class Aliases : GlobalNames
{
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);

    private Aliases(SemanticModel model)
        : base(model)
    {
    }

    public static SyntaxNode Rewrite(MarkedProgram program)
    {
        var aliases = new Aliases(program.Model);
        var root = (CompilationUnitSyntax)aliases.Visit(program.Root);
        return root.AddUsings([.. aliases._names.Select(name =>
            (UsingDirectiveSyntax)SyntaxFactory.ParseCompilationUnit($"using {name.Value} = {name.Key};\n").Usings[0])]);
    }

    protected override string NameOf(INamedTypeSymbol type)
    {
        var name = base.NameOf(type);
        if (!_names.TryGetValue(name, out var alias))
            _names.Add(name, alias = $"{type.Name}Alias{_names.Count}");
        return alias;
    }
}
