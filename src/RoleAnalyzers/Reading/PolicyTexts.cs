using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Reading.Objects;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading;

/// <summary>
/// Finds the JSON texts that values stand for where a policy is taken: texts themselves, what objects serialise to, and what trees were
/// parsed from. Every front-end in C# goes through here, so that each way of writing a policy is understood by all of them.
/// </summary>
/// <param name="scene">The objects.</param>
/// <param name="texts">Where the characters of a text are written.</param>
internal sealed class PolicyTexts(SourceScene scene, TextValueReader texts)
{
    /// <summary>The text of each alternative; null for one of which nothing is known.</summary>
    /// <param name="value">What is given where a policy is taken.</param>
    /// <param name="via">An expression in the analysed file that brings the value in.</param>
    /// <param name="objects">How an object that is given is written; null where only texts are taken.</param>
    public IEnumerable<WrittenText?> Of(Value value, SyntaxNode via, JsonDialect? objects = null) =>
        Scene.Alternatives(value).Select(one => One(one, via, objects, SourceScene.MaxDepth) is { IsHole: false } text ? text : null);

    /// <summary>A text as the source writes it; null when it is not known.</summary>
    public WrittenText? Text(Value value, SyntaxNode via) =>
        value is TextValue text && Expression(via) is { } expression ? texts.Read(text, expression) : null;

    private WrittenText? One(Value value, SyntaxNode via, JsonDialect? objects, int depth)
    {
        if (depth == 0)
            return null;
        switch (value)
        {
            case TextValue:
                return Text(value, via);
            case CallValue call when JsonMethod.Find(call.Method) is { } method:
                return Made(method, new(call.Method, call.Arguments), call.Receiver, scene.Place(value, via), depth);
            case MemberValue { Receiver: { } receiver } member when JsonMethod.Find(member.Member) is not null:
                return One(receiver, via, objects, depth - 1);
            case ObjectValue when objects is not null && Expression(via) is { } expression:
                return ObjectText.Write(value, objects, null, expression, scene, this);
            default:
                return null;
        }
    }

    private WrittenText? Made(JsonMethod method, Call call, Value? receiver, SyntaxNode place, int depth)
    {
        var argument = method.Parameter is null ? receiver : call.Argument(method.Parameter);
        return (argument, method.Making) switch
        {
            (null, _) => null,
            (_, JsonMaking.Parse) => Text(argument, place),
            (_, JsonMaking.Convert) => One(argument, place, method.Dialect, depth - 1),
            _ => SerializerOptions.DialectOf(method, call, scene) is { } dialect && Expression(place) is { } expression
                ? ObjectText.Write(argument, dialect, call.Method?.TypeArguments.FirstOrDefault(), expression, scene, this)
                : null,
        };
    }

    /// <summary>The expression that the node is, or the first one in it.</summary>
    private static ExpressionSyntax? Expression(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault();
}
