using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// Private methods of a class without a base class, and the fields that they use, as protected ones of a base class of its own. What needs
/// a member that stays, and a field that is assigned by one, stays too.
/// </summary>
internal sealed class BaseClasses(SemanticModel model) : CSharpSyntaxRewriter
{
    private const string Ending = "Base";

    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node) => node.WithMembers(Divide(node.Members));

    public override SyntaxNode? VisitNamespaceDeclaration(NamespaceDeclarationSyntax node) => node.WithMembers(Divide(node.Members));

    public override SyntaxNode? VisitFileScopedNamespaceDeclaration(FileScopedNamespaceDeclarationSyntax node) => node.WithMembers(Divide(node.Members));

    private SyntaxList<MemberDeclarationSyntax> Divide(SyntaxList<MemberDeclarationSyntax> members) => SyntaxFactory.List(members.SelectMany(member => member switch
    {
        ClassDeclarationSyntax { TypeParameterList: null } type when IsWithoutBase(type) && Moved(type) is { Count: > 0 } moved => Divide(type, moved),
        BaseNamespaceDeclarationSyntax space => [(MemberDeclarationSyntax)Visit(space)!],
        _ => [member],
    }));

    private static MemberDeclarationSyntax[] Divide(ClassDeclarationSyntax type, HashSet<MemberDeclarationSyntax> moved)
    {
        var name = type.Identifier.ValueText + Ending;
        var access = string.Concat(type.Modifiers.Where(one => one.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword).Select(one => one.Text + " "));
        var parent = (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"{access}abstract class {name}\n{{\n}}\n\n")!;
        BaseTypeSyntax named = SyntaxFactory.SimpleBaseType(SyntaxFactory.IdentifierName(name));
        var bases = type.BaseList is { } list
            ? list.WithTypes(list.Types.Insert(0, named))
            : SyntaxFactory.BaseList([named]).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.LineFeed);
        return
        [
            parent.WithMembers(SyntaxFactory.List(type.Members.Where(moved.Contains).Select(Protected))),
            type.WithMembers(SyntaxFactory.List(type.Members.Where(member => !moved.Contains(member)))).WithBaseList(bases),
        ];
    }

    private static MemberDeclarationSyntax Protected(MemberDeclarationSyntax member)
    {
        var access = SyntaxFactory.Token(SyntaxKind.ProtectedKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        var bare = member.WithoutLeadingTrivia();
        return bare
            .WithModifiers([access, .. bare.Modifiers.Where(one => !one.IsKind(SyntaxKind.PrivateKeyword))])
            .WithLeadingTrivia(member.GetLeadingTrivia());
    }

    private bool IsWithoutBase(ClassDeclarationSyntax type) =>
        model.GetDeclaredSymbol(type) is { IsStatic: false, BaseType.SpecialType: SpecialType.System_Object }
        && type.Modifiers.All(one => one.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.SealedKeyword);

    /// <summary>The members that can do without those that stay: none when no method is among them.</summary>
    private HashSet<MemberDeclarationSyntax> Moved(ClassDeclarationSyntax type)
    {
        var moved = type.Members.Where(IsPrivate).ToHashSet();
        while (moved.RemoveWhere(member => !CanDoWithout(member, type, moved)) > 0)
            continue;
        var used = moved.OfType<MethodDeclarationSyntax>().ToHashSet<MemberDeclarationSyntax>();
        for (var before = 0; before < used.Count;)
        {
            before = used.Count;
            used.UnionWith(used.SelectMany(member => Named(member, type)).OfType<MemberDeclarationSyntax>().ToList());
        }

        return used;
    }

    private static bool IsPrivate(MemberDeclarationSyntax member) =>
        member is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } or FieldDeclarationSyntax
        && member.AttributeLists.Count == 0
        && member.Modifiers.All(one => one.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.StaticKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.ConstKeyword or SyntaxKind.AsyncKeyword);

    private bool CanDoWithout(MemberDeclarationSyntax member, ClassDeclarationSyntax type, HashSet<MemberDeclarationSyntax> moved) =>
        Named(member, type).All(one => one is MemberDeclarationSyntax used && moved.Contains(used))
        && (member is MethodDeclarationSyntax || type.Members.Where(one => !moved.Contains(one)).All(one => !Assigns(one, member)));

    /// <summary>The declarations in the class, one for each time that something in the member names one: members, types, and parameters of the class itself.</summary>
    private IEnumerable<SyntaxNode> Named(MemberDeclarationSyntax member, ClassDeclarationSyntax type) =>
        from name in member.DescendantNodes().OfType<SimpleNameSyntax>()
        let declaration = model.GetSymbolInfo(name).Symbol?.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
        where declaration is not null && type.Contains(declaration) && !member.Contains(declaration)
        select declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } declared && declared != type ? declared : declaration;

    private bool Assigns(MemberDeclarationSyntax member, MemberDeclarationSyntax field) => member.DescendantNodes().OfType<SimpleNameSyntax>().Any(name =>
        IsAssigned(name) && model.GetSymbolInfo(name).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration && field.Contains(declaration));

    private static bool IsAssigned(SimpleNameSyntax name)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
            _ => false,
        };
    }
}
