using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>
/// Reads what a serialiser writes of an object that is no collection: the public properties of an anonymous object, or of a record,
/// class or struct whose source is at hand.
/// </summary>
internal sealed class SerializedMembers(SourceScene scene)
{
    private const string Ignore = "JsonIgnoreAttribute";

    /// <summary>When a property is written, as <c>JsonIgnore</c> says.</summary>
    private enum Presence
    {
        Always,
        Never,
        UnlessNull,
    }

    /// <summary>The members, those of null too; null when nothing is known of how the object is written.</summary>
    public PartialList<SerializedMember>? Of(ObjectState state, JsonDialect dialect, SyntaxNode via)
    {
        if (dialect.Attributes is null || state.Type is not INamedTypeSymbol type || !IsSeen(type, dialect))
            return null;
        var place = scene.Nearest(state.Creation, via);
        var members = ImmutableArray.CreateBuilder<SerializedMember>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symbol in Bases(type).SelectMany(static one => one.GetMembers()))
        {
            if (!IsWritten(symbol, dialect) || !seen.Add(symbol.Name))
                continue;
            var (name, presence, isSteered) = Attributes(symbol, dialect);
            var (value, expression) = isSteered ? (Value.Unknown, null) : ValueOf(state, symbol);
            var valuePlace = scene.Nearest(expression, place);
            var isLeftOut = presence is Presence.Never || (presence is Presence.UnlessNull && value is NullValue);
            if (!isLeftOut)
                members.Add(new(PolicyText.Of(name), scene.Nearest(NameOf(expression), valuePlace), value, valuePlace, isSteered ? null : TypeOf(symbol)));
        }

        return new(members.ToImmutable());
    }

    /// <summary>Whether all that decides on how the type is written is to be seen, and is not an attribute of its own.</summary>
    private static bool IsSeen(INamedTypeSymbol type, JsonDialect dialect) =>
        type.IsAnonymousType || Bases(type).All(one =>
            !one.DeclaringSyntaxReferences.IsEmpty
            && !one.GetAttributes().Any(attribute => dialect.Owns(attribute) || attribute.AttributeClass?.Name == "DataContractAttribute"));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is not null && one.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); one = one.BaseType)
            yield return one;
    }

    private static bool IsWritten(ISymbol symbol, JsonDialect dialect) => symbol switch
    {
        { IsStatic: true } or { DeclaredAccessibility: not Accessibility.Public } => false,
        IPropertySymbol property => !property.IsIndexer && property.GetMethod is { DeclaredAccessibility: Accessibility.Public },
        IFieldSymbol => dialect.WritesFields,
        _ => false,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => (symbol as IPropertySymbol)?.Type ?? (symbol as IFieldSymbol)?.Type;

    /// <summary>What attributes make of the property: its name, whether it is written, and whether nobody can say how.</summary>
    private static (string Name, Presence Presence, bool IsSteered) Attributes(ISymbol symbol, JsonDialect dialect)
    {
        var (name, presence, isSteered) = (dialect.NameOf(symbol.Name), dialect.DropsNull ? Presence.UnlessNull : Presence.Always, false);
        foreach (var attribute in symbol.GetAttributes().Where(dialect.Owns))
        {
            var kind = attribute.AttributeClass!.Name;
            if (kind == dialect.NameAttribute)
            {
                foreach (var argument in attribute.NamedArguments)
                {
                    if (argument.Key == "PropertyName")
                        name = argument.Value.Value as string ?? name;
                    else if (argument.Key is not ("Order" or "Required"))
                        isSteered = true;
                }

                if (attribute.ConstructorArguments is [{ Value: string given }])
                    name = given;
            }
            else if (kind == Ignore)
            {
                presence = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Condition").Value.Value switch
                {
                    // The members of JsonIgnoreCondition: Never, Always, WhenWritingDefault, WhenWritingNull.
                    0 => Presence.Always,
                    2 or 3 => Presence.UnlessNull,
                    _ => Presence.Never,
                };
            }
            else if (!dialect.HarmlessAttributes.Contains(kind))
            {
                isSteered = true;
            }
        }

        return (name, presence, isSteered);
    }

    /// <summary>What a property holds, and the expression that gave it that.</summary>
    private static (Value Value, SyntaxNode? Expression) ValueOf(ObjectState state, ISymbol symbol)
    {
        var declaration = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is PropertyDeclarationSyntax { ExpressionBody.Expression: var computed })
            return Literal(computed);
        if (declaration is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } && accessors.Any(static one => one.Body is not null || one.ExpressionBody is not null))
            return (Value.Unknown, null);
        if (state.Members.TryGetValue(symbol.Name, out var member))
            return member is { MayBeUnset: false, Assignments: [var only] } ? (only.Value, only.Expression) : (Value.Unknown, null);
        if (declaration is ParameterSyntax)
            return Positional(state, symbol.Name) is { } given ? (given, given.Written) : (Value.Unknown, null);
        if (state.IsOpen || !AreConstructorsSilent(state))
            return (Value.Unknown, null);
        var initializer = declaration switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        };
        return initializer is null ? (Default(TypeOf(symbol)), null) : Literal(initializer.Value);
    }

    /// <summary>Whether no constructor that runs has a body, which could set properties.</summary>
    private static bool AreConstructorsSilent(ObjectState state) =>
        state.Type is INamedTypeSymbol type
        && Bases(type).SelectMany(static one => one.InstanceConstructors).All(constructor =>
            constructor.IsImplicitlyDeclared
            || constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax);

    private static Value? Positional(ObjectState state, string name) =>
        new Call(state.Constructor, state.Arguments).Argument(name);

    private static (Value Value, SyntaxNode? Expression) Literal(ExpressionSyntax expression) => expression switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } postfix => Literal(postfix.Operand),
        LiteralExpressionSyntax { RawKind: not (int)SyntaxKind.DefaultLiteralExpression } literal => (Values.OfConstant(literal.Token.Value, null, literal), literal),
        _ => (Value.Unknown, null),
    };

    private static Value Default(ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => new NullValue(),
        { SpecialType: SpecialType.System_Boolean } => new ConstantValue(false, type),
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => new NumberValue(0, 0),
        _ => Value.Unknown,
    };

    /// <summary>The name that the expression is assigned to, where it is written beside it.</summary>
    private static SyntaxNode? NameOf(SyntaxNode? expression) => expression?.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == expression => assignment.Left,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var name } => name,
        _ => expression,
    };
}
