using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Delegations;

/// <summary>Reads what a class declares, and finds the place of each part of it. It decides nothing.</summary>
internal static class DeclarationReader
{
    private const string TrustedAccount = nameof(DelegationDeclaration.TrustedAccount);
    private const string TrustedPrincipal = nameof(DelegationDeclaration.TrustedPrincipal);
    private const string MaxSessionSeconds = nameof(DelegationDeclaration.MaxSessionSeconds);
    private const string RequiresExternalId = nameof(DelegationDeclaration.RequiresExternalId);

    /// <summary>The declaration; null when the attribute is not complete, as while it is being typed.</summary>
    public static DelegationDeclaration? Read(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellationToken)
    {
        if (attribute.ConstructorArguments is not [var roleArn] || SyntaxOf(attribute, cancellationToken) is not { } syntax)
            return null;
        return new(Text(roleArn))
        {
            TrustedAccount = Option(TrustedAccount, Text),
            TrustedPrincipal = Option(TrustedPrincipal, Text),
            MaxSessionSeconds = Numbers(),
            RequiresExternalId = Option(RequiresExternalId, Truth) switch
            {
                [var given, ..] => given,
                { IsComplete: true } => Answer.Yes,
                _ => Answer.Maybe,
            },
            Types = new(TypesAround(type, cancellationToken).ToImmutableArray()),
            Members = new(OwnMembers(type).ToImmutableArray()),
        };

        // What is written and not understood is not known to be left out.
        PartialList<T> Option<T>(string name, Func<TypedConstant, T> read)
        {
            var given = attribute.NamedArguments.Where(argument => argument.Key == name).Select(argument => read(argument.Value)).ToImmutableArray();
            return new(given, isComplete: given.Length > 0 || !(syntax.ContainsDiagnostics || Names(syntax, name)));
        }

        PartialList<int> Numbers() => Option(MaxSessionSeconds, static value => Known(value) as int?) is var read && read.Items.Contains(null)
            ? PartialList<int>.Unknown
            : read.Select(static value => value.GetValueOrDefault());
    }

    /// <summary>Where each part of the declaration is written that is written.</summary>
    public static ImmutableDictionary<DelegationPart, Location> PlacesOf(AttributeData attribute, CancellationToken cancellationToken)
    {
        var places = ImmutableDictionary.CreateBuilder<DelegationPart, Location>();
        if (SyntaxOf(attribute, cancellationToken) is not { } syntax)
            return places.ToImmutable();
        places[DelegationPart.Declaration] = syntax.Name.GetLocation();
        if (syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
            places[DelegationPart.Type] = type.Identifier.GetLocation();
        foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
        {
            DelegationPart? part = argument.NameEquals?.Name.Identifier.ValueText switch
            {
                null => DelegationPart.RoleArn,
                TrustedAccount => DelegationPart.TrustedAccount,
                TrustedPrincipal => DelegationPart.TrustedPrincipal,
                MaxSessionSeconds => DelegationPart.MaxSessionSeconds,
                _ => null,
            };
            if (part is { } known)
                places[known] = argument.Expression.GetLocation();
        }

        return places.ToImmutable();
    }

    private static AttributeSyntax? SyntaxOf(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    private static bool Names(AttributeSyntax syntax, string option) =>
        syntax.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == option) == true;

    /// <summary>A text; that of no value is empty.</summary>
    private static PolicyText Text(TypedConstant value) =>
        value.Kind is not TypedConstantKind.Primitive ? PolicyText.Unknown : PolicyText.Of(Known(value) as string ?? "");

    private static Answer Truth(TypedConstant value) => Known(value) is bool known ? Answers.Of(known) : Answer.Maybe;

    private static object? Known(TypedConstant value) => value.Kind is TypedConstantKind.Primitive ? value.Value : null;

    private static IEnumerable<DeclaringType> TypesAround(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var one in Around(type))
        {
            var traits = TypeTraits.None;
            if (one.IsStatic)
                traits |= TypeTraits.Static;
            if (one.Arity > 0)
                traits |= TypeTraits.Generic;
            if (one.IsFileLocal)
                traits |= TypeTraits.FileLocal;
            if (one.DeclaringSyntaxReferences.Any(part => IsPartial(part.GetSyntax(cancellationToken))))
                traits |= TypeTraits.Partial;
            yield return new(one.Name, traits);
        }
    }

    /// <summary>The type behind those that it is nested in, the outermost first.</summary>
    public static ImmutableArray<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        for (var one = type; one is not null; one = one.ContainingType)
            types.Insert(0, one);
        return types.ToImmutable();
    }

    private static bool IsPartial(SyntaxNode declaration) =>
        declaration is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>The members that are not generated: an analyzer sees those too.</summary>
    private static IEnumerable<OwnMember> OwnMembers(INamedTypeSymbol type) =>
        from member in type.GetMembers()
        where !member.IsImplicitlyDeclared && member.Locations.Any(static place => place.SourceTree is { } tree && !GeneratedFile.IsOne(tree))
        select new OwnMember(member.Name, member is IMethodSymbol);
}
