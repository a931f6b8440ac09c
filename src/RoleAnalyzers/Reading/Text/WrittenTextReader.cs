using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>
/// Reads the text that an expression writes: literals of every kind, interpolated ones, and concatenations of them, through names as far
/// as somebody can say what those hold. What nobody can say is a hole.
/// </summary>
/// <param name="resolve">What an expression that is no literal holds; null when it is not known. Its result may be an expression of another file.</param>
internal sealed class WrittenTextReader(Func<ExpressionSyntax, ResolvedText?> resolve)
{
    /// <summary>How many expressions are looked at, so that constants that double each other come to an end.</summary>
    private const int MostExpressions = 10_000;

    /// <summary>How long a text may become.</summary>
    private const int MostCharacters = 1 << 20;

    private const int MostDepth = 100;

    /// <summary>What came of reading an expression.</summary>
    private enum Kind
    {
        /// <summary>Nothing can be said: a malformed literal, or too much of everything.</summary>
        Failed,

        /// <summary>A string.</summary>
        String,

        /// <summary>A value of another type, or one that is not known.</summary>
        Other,
    }

    /// <summary>The text; null when the expression writes none, or when nothing can be said.</summary>
    public WrittenText? Read(ExpressionSyntax expression)
    {
        var reading = new Reading(resolve, expression.SyntaxTree);
        return reading.Read(expression, expression.Span, depth: 0) is Kind.String ? reading.Builder.Build(expression) : null;
    }

    /// <summary>The text between two interpolations; null when it is malformed.</summary>
    public WrittenText? Read(InterpolatedStringTextSyntax piece)
    {
        var reading = new Reading(resolve, piece.SyntaxTree);
        return piece.Parent is InterpolatedStringExpressionSyntax literal && reading.Characters.Add(piece, literal) ? reading.Builder.Build(literal) : null;
    }

    private sealed class Reading(Func<ExpressionSyntax, ResolvedText?> resolve, SyntaxTree tree)
    {
        private int _expressions;

        public WrittenTextBuilder Builder { get; } = new();

        public LiteralCharacters Characters => new(Builder);

        /// <summary>Adds what an expression writes.</summary>
        /// <param name="place">The place of the hole, if the expression turns out to be one.</param>
        public Kind Read(ExpressionSyntax expression, TextSpan place, int depth)
        {
            if (++_expressions > MostExpressions || depth > MostDepth || Builder.Length > MostCharacters || expression.IsMissing)
                return Kind.Failed;
            switch (expression.Kind())
            {
                case SyntaxKind.StringLiteralExpression:
                    return Characters.Add((LiteralExpressionSyntax)expression) ? Kind.String : Kind.Failed;
                case SyntaxKind.CharacterLiteralExpression:
                    return Characters.Add((LiteralExpressionSyntax)expression) ? Kind.Other : Kind.Failed;
                // Bytes, not a string.
                case SyntaxKind.Utf8StringLiteralExpression:
                    return Kind.Failed;
                case SyntaxKind.InterpolatedStringExpression:
                    return ReadInterpolated((InterpolatedStringExpressionSyntax)expression, depth);
                case SyntaxKind.AddExpression:
                    return ReadSum((BinaryExpressionSyntax)expression, place, depth);
                case SyntaxKind.ParenthesizedExpression:
                    return Read(((ParenthesizedExpressionSyntax)expression).Expression, place, depth + 1);
                case SyntaxKind.CastExpression:
                    return ReadCast((CastExpressionSyntax)expression, place, depth);
                case SyntaxKind.SuppressNullableWarningExpression:
                    return Read(((PostfixUnaryExpressionSyntax)expression).Operand, place, depth + 1);
                default:
                    return ReadOther(expression, place, depth);
            }
        }

        private Kind ReadInterpolated(InterpolatedStringExpressionSyntax literal, int depth)
        {
            if (literal.ContainsDiagnostics)
                return Kind.Failed;
            foreach (var content in literal.Contents)
            {
                if (content is InterpolatedStringTextSyntax text ? !Characters.Add(text, literal)
                    : content is not InterpolationSyntax interpolation || !AddInterpolation(interpolation, literal, depth))
                {
                    return Kind.Failed;
                }
            }

            return Kind.String;
        }

        /// <summary>Adds what an interpolation writes. One that pads or formats its value is a hole.</summary>
        private bool AddInterpolation(InterpolationSyntax interpolation, InterpolatedStringExpressionSyntax literal, int depth)
        {
            var kind = Kind.Other;
            Builder.Literal = literal;
            if (interpolation.AlignmentClause is null && interpolation.FormatClause is null)
                kind = Read(interpolation.Expression, interpolation.Span, depth + 1);
            else
                Builder.AddHole(interpolation.Span, HoleKind.Unknown);
            Builder.Literal = null;
            return kind is not Kind.Failed;
        }

        /// <summary>
        /// Adds what a row of <c>+</c> writes. It is read from the left, as C# does: what stands before the first string, and the second
        /// operand at the latest, is added up before it becomes text.
        /// </summary>
        private Kind ReadSum(BinaryExpressionSyntax sum, TextSpan place, int depth)
        {
            var operands = Operands(sum);
            var start = Builder.Length;
            var kind = Kind.Other;
            for (var i = 0; i < operands.Count; i++)
            {
                var operand = Read(operands[i], operands[i].Span, depth + 1);
                if (kind is Kind.Other && operand is Kind.String && i > 1)
                {
                    Builder.Truncate(start);
                    Builder.AddHole(TextSpan.FromBounds(operands[0].SpanStart, operands[i - 1].Span.End), HoleKind.Unknown);
                    operand = Read(operands[i], operands[i].Span, depth + 1);
                }

                if (operand is Kind.Failed)
                    return Kind.Failed;
                if (operand is Kind.String)
                    kind = Kind.String;
            }

            if (kind is Kind.String)
                return kind;
            Builder.Truncate(start);
            return ReadOther(sum, place, depth);
        }

        /// <summary>Adds what a cast writes: a string stays one, whatever reference type it is cast to; anything else may change.</summary>
        private Kind ReadCast(CastExpressionSyntax cast, TextSpan place, int depth)
        {
            var start = Builder.Length;
            var kind = Read(cast.Expression, place, depth + 1);
            if (kind is not Kind.Other)
                return kind;
            Builder.Truncate(start);
            return ReadOther(cast, place, depth);
        }

        private static List<ExpressionSyntax> Operands(BinaryExpressionSyntax sum)
        {
            var operands = new List<ExpressionSyntax>();
            ExpressionSyntax left = sum;
            for (; left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } inner; left = inner.Left)
                operands.Add(inner.Right);
            operands.Add(left);
            operands.Reverse();
            return operands;
        }

        private Kind ReadOther(ExpressionSyntax expression, TextSpan place, int depth)
        {
            switch (resolve(expression))
            {
                case ResolvedText.Initializer initializer:
                    return ReadInitializer(initializer.Value, expression, depth);
                case ResolvedText.Constant constant:
                    Builder.Add(constant.Text, expression.Span, WrittenAs.Expression);
                    return constant.IsString ? Kind.String : Kind.Other;
                case ResolvedText.Hole hole:
                    Builder.AddHole(place, hole.Kind);
                    return Kind.String;
                default:
                    Builder.AddHole(place, HoleKind.Unknown);
                    return Kind.Other;
            }
        }

        private Kind ReadInitializer(ExpressionSyntax value, ExpressionSyntax name, int depth)
        {
            var (outerName, outerLiteral, wasElsewhere) = (Builder.Name, Builder.Literal, Builder.IsElsewhere);
            Builder.Name ??= name;
            Builder.Literal = null;
            Builder.IsElsewhere = value.SyntaxTree != tree;
            var kind = Read(value, value.Span, depth + 1);
            (Builder.Name, Builder.Literal, Builder.IsElsewhere) = (outerName, outerLiteral, wasElsewhere);
            return kind;
        }
    }
}
