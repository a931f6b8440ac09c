using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// Classes in two files, every second member in the other one. A case with a finding in the initialiser of a field or property is left
/// alone: where such a finding stands depends on the file in which that is.
/// </summary>
internal static class PartialClasses
{
    public static ImmutableArray<SyntaxNode> Rewrite(MarkedProgram program)
    {
        var classes = program.Root.Members.OfType<ClassDeclarationSyntax>().Where(c => c.Members.Count > 0).ToList();
        var isInField = MarkedProgram.Marked(program.Root).Any(n => n.FirstAncestorOrSelf<MemberDeclarationSyntax>() is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });
        if (isInField || classes.Count == 0)
            return [program.Root];
        var first = program.Root.ReplaceNodes(classes, (old, _) => Part(old, old.Members.Where((_, i) => !IsInSecond(old, i))));
        var second = program.Root.WithMembers(SyntaxFactory.List<MemberDeclarationSyntax>(
            classes.Select(c => Part(c, c.Members.Where((_, i) => IsInSecond(c, i))).WithBaseList(null).WithParameterList(null).WithAttributeLists([]))));
        return [first, second];
    }

    private static bool IsInSecond(ClassDeclarationSyntax type, int member) => member % 2 == 1 || type.Members.Count == 1;

    private static ClassDeclarationSyntax Part(ClassDeclarationSyntax type, IEnumerable<MemberDeclarationSyntax> members)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return type
            .WithMembers(SyntaxFactory.List(members))
            .WithoutLeadingTrivia()
            .WithModifiers(type.Modifiers.Count == 0 ? [partial] : SyntaxFactory.TokenList(type.Modifiers.Select(m => m.WithLeadingTrivia())).Add(partial))
            .WithKeyword(type.Keyword.WithLeadingTrivia())
            .WithLeadingTrivia(type.GetLeadingTrivia());
    }
}
