using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>Resolves what holds the same text whatever code has run: constants, and <c>static readonly</c> fields by their initialisers.</summary>
/// <param name="compilation">The compilation that the expressions are of.</param>
/// <param name="holeOf">What is known of the text that a member gives at run time.</param>
internal sealed class ConstantTexts(Compilation compilation, Func<ISymbol, HoleKind> holeOf, CancellationToken cancellationToken)
{
    /// <summary>What the expression holds; null when it is not known.</summary>
    public ResolvedText? Resolve(ExpressionSyntax expression)
    {
        var model = SemanticModels.Of(compilation, expression.SyntaxTree);
        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        if (symbol is not null && InitializerOf(symbol) is { } initializer)
            return new ResolvedText.Initializer(initializer);
        if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true } constant)
            return TextOf(constant.Value, model.GetTypeInfo(expression, cancellationToken).Type);
        return symbol switch
        {
            IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } => new ResolvedText.Constant("", IsString: true),
            // Which characters break a line depends on the machine; in JSON they mean the same.
            IPropertySymbol { Name: "NewLine", ContainingType: { Name: "Environment", ContainingNamespace.Name: "System" } } => new ResolvedText.Constant("\n", IsString: true),
            not null when holeOf(symbol) is var kind and not HoleKind.Unknown => new ResolvedText.Hole(kind),
            _ => null,
        };
    }

    /// <summary>The initialiser of a constant string, or of a <c>static readonly</c> one that no static constructor sets.</summary>
    private ExpressionSyntax? InitializerOf(ISymbol symbol)
    {
        var isFixed = symbol switch
        {
            ILocalSymbol { Type.SpecialType: SpecialType.System_String } local => local.IsConst,
            IFieldSymbol { Type.SpecialType: SpecialType.System_String } field => field.IsConst
                || (field is { IsStatic: true, IsReadOnly: true } && field.ContainingType.StaticConstructors.All(c => c.IsImplicitlyDeclared)),
            _ => false,
        };
        return isFixed && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax declarator
            ? declarator.Initializer?.Value
            : null;
    }

    /// <summary>A constant as concatenation and interpolation write it, where they write it the same in every culture.</summary>
    private static ResolvedText.Constant? TextOf(object? value, ITypeSymbol? type) => value switch
    {
        _ when type is { TypeKind: TypeKind.Enum } => null,
        null => new("", IsString: false),
        string text => new(text, IsString: true),
        char or bool => new(value.ToString(), IsString: false),
        sbyte or byte or short or ushort or int or uint or long or ulong =>
            Convert.ToString(value, CultureInfo.InvariantCulture) is { } digits && digits[0] != '-' ? new(digits, IsString: false) : null,
        _ => null,
    };
}
