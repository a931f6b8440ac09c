using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading;

/// <summary>The objects at one point of the program, and where the source has them.</summary>
/// <param name="library">What is known of members whose text deployment fills in.</param>
/// <param name="scene">The objects.</param>
/// <param name="body">The body, in which every place lies.</param>
internal class SourceScene(ILibrary library, Scene scene, BodyEvaluation body)
{
    /// <summary>Objects nested deeper than this are unknown; nobody writes them, but an object may hold itself.</summary>
    public const int MaxDepth = 12;

    private static readonly ImmutableHashSet<string> Copies =
        ImmutableHashSet.Create(StringComparer.Ordinal, "ToArray", "ToList", "AsEnumerable", "AsReadOnly", "ToImmutableArray", "ToImmutableList");

    private readonly Scene _exit = body.Exit;
    private readonly Texts _texts = new(library);

    /// <summary>What the object holds; null when the value is not an object whose creation was followed.</summary>
    public ObjectState? Object(Value? value) => scene.Object(value) ?? _exit.Object(value);

    /// <summary>
    /// What an object holds in the end. Documents and statements live on in the role that holds them, and calls made on them
    /// later count; everything else is copied when it is handed over.
    /// </summary>
    public ObjectState? Latest(Value? value) => _exit.Object(value) ?? scene.Object(value);

    /// <summary>Where a finding about the value stands: where it was written, or else what brings it in.</summary>
    /// <param name="value">The value.</param>
    /// <param name="via">An expression in the body that brings the value in.</param>
    public SyntaxNode Place(Value value, SyntaxNode via) => Nearest(Object(value)?.Creation ?? value.Written, via);

    /// <summary>The node, or <paramref name="via"/> when a finding cannot stand there.</summary>
    public SyntaxNode Nearest(SyntaxNode? node, SyntaxNode via) => node is not null && body.Shows(node) ? node : via;

    /// <summary>The elements of a collection, each with the expression that put it there.</summary>
    public PartialList<Placed<Value>> Elements(Value value, SyntaxNode via) =>
        Items(value, via).Select(static item => new Placed<Value>(item.Value, item.Syntax));

    /// <summary>The elements of a collection, with what is known of their being there.</summary>
    public PartialList<Element> Items(Value value, SyntaxNode via)
    {
        if (value is NullValue)
            return PartialList<Element>.Empty;
        var collection = Uncopied(value);
        return SceneOf(collection).Elements(collection).Select(element => element with { Syntax = Nearest(element.Syntax, via) });
    }

    /// <summary>The collection that the value has the elements of: what a copy was made of, any other value itself.</summary>
    public static Value Uncopied(Value value)
    {
        while (value is CallValue { Method: { Parameters.Length: 0 } or { IsExtensionMethod: true } } call && Copies.Contains(call.Method.Name))
            value = call.Receiver ?? call.Arguments.FirstOrDefault() ?? Value.Unknown;
        return value;
    }

    /// <summary>The entries of a dictionary.</summary>
    public PartialList<Entry> Entries(Value value) => SceneOf(value).Entries(value);

    /// <summary>Whether the object is a dictionary.</summary>
    public static bool IsDictionary(ObjectState state) =>
        state.Type is INamedTypeSymbol { OriginalDefinition: var type }
        && type.AllInterfaces.Any(static face => face is { Name: "IDictionary" or "IReadOnlyDictionary", Arity: 2 });

    /// <summary>The text that a value gives in a policy.</summary>
    public PolicyText Text(Value value) => Text(value, MaxDepth);

    /// <summary>The type that an expression of the value has, where the value itself tells it.</summary>
    public static ITypeSymbol? TypeOf(Value value) => value switch
    {
        CallValue call => call.Method.ReturnType,
        MemberValue { Member: IPropertySymbol property } => property.Type,
        MemberValue { Member: IFieldSymbol field } => field.Type,
        ParameterValue parameter => parameter.Parameter.Type,
        _ => null,
    };

    /// <summary>The text that a value gives.</summary>
    /// <param name="value">The value.</param>
    /// <param name="depth">How many values may yet be looked into.</param>
    private protected virtual PolicyText Text(Value value, int depth)
    {
        switch (value)
        {
            // Where a text must be, null is refused; JSON writes truth in lower case.
            case NullValue:
                return PolicyText.Unknown;
            case ConstantValue { Constant: bool flag }:
                return PolicyText.Of(flag ? "true" : "false");
            case ChoiceValue choice when depth > 0:
                var texts = choice.Alternatives.Where(static one => one is not NullValue).Select(one => Text(one, depth - 1)).Distinct().ToList();
                return texts.Count == 1 ? texts[0] : PolicyText.Unknown;
            default:
                return _texts.Of(value);
        }
    }

    /// <summary>The objects among which the value is to be looked up: an object that a later call brings in exists in the end only.</summary>
    private protected Scene SceneOf(Value value) => scene.Object(value) is null ? _exit : scene;
}
