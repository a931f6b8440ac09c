using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>
/// Tells whether code knows of an end of the credentials that it keeps, by its words and by the types of what it keeps beside them. Such code may
/// renew them in many ways, none of which is to be called a fault: one word is enough.
/// </summary>
internal static class Expiry
{
    /// <summary>The property of a response's credentials that tells when they end.</summary>
    private const string Expiration = "Expiration";

    /// <summary>Beginnings of words about an end and what is done about it.</summary>
    private static readonly ImmutableArray<string> Words = ["expir", "refresh", "renew", "rotat", "stale", "validuntil"];

    /// <summary>Types of fields and properties that tell a time, or when to do something again.</summary>
    private static readonly ImmutableHashSet<string> Clocks = ImmutableHashSet.Create(
        "DateTime", "DateTimeOffset", "TimeSpan", "Timer", "PeriodicTimer", "Stopwatch", "ITimer", "TimeProvider", "IMemoryCache", "MemoryCache");

    /// <summary>Whether a type tells of an end: it, a type in it or around it, or one of its bases that is declared here.</summary>
    public static bool IsToldBy(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var outermost = type;
        while (outermost.ContainingType is { } around)
            outermost = around;
        for (var one = outermost; one is not null; one = one.BaseType)
        {
            if (one.DeclaringSyntaxReferences.Any(reference => IsTold(reference.GetSyntax(cancellationToken))))
                return true;
        }

        return !SymbolEqualityComparer.Default.Equals(type, outermost) && type.BaseType is { } last && IsToldBy(last, cancellationToken);
    }

    /// <summary>Whether a type of the program that names this one tells of an end: it may make a new object when it is time.</summary>
    public static bool IsToldByUsers(INamedTypeSymbol type, Compilation compilation) =>
        compilation.SyntaxTrees.Any(tree => Aliases.In(tree).Where(alias => alias.Contains(type.Name)).Select(static alias => alias.Key).Append(type.Name)
            .SelectMany(name => Evaluation.Words.In(tree, name))
            .Select(at => tree.GetRoot().FindToken(at).Parent?.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault())
            .Distinct()
            .Any(user => user is not null && IsTold(user)));

    /// <summary>Whether the member around a call, or for statements of a file all of these, reads when credentials end.</summary>
    public static bool IsReadAround(SyntaxNode call)
    {
        SyntaxNode? member = call.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is GlobalStatementSyntax)
            member = member.Parent;
        return member is null || member.DescendantTokens().Any(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Expiration);
    }

    private static bool IsTold(SyntaxNode declaration)
    {
        var aliases = Aliases.In(declaration.SyntaxTree);
        foreach (var token in declaration.DescendantTokens())
        {
            if ((token.IsKind(SyntaxKind.IdentifierToken) && (IsWord(token.ValueText) || ((Clocks.Contains(token.ValueText) || aliases[token.ValueText].Any(Clocks.Contains)) && IsTypeOfMember(token))))
                || (token.IsKind(SyntaxKind.StringLiteralToken) && IsWord(token.ValueText)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(string text) => Words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the name stands in the type of a field or property, or of a parameter that a constructor or record takes.</summary>
    private static bool IsTypeOfMember(SyntaxToken name)
    {
        for (var node = name.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax:
                    continue;
                case VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax or ParameterSyntax { Parent.Parent: TypeDeclarationSyntax or ConstructorDeclarationSyntax }:
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }
}
