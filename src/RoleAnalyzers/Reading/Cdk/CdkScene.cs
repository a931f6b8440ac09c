using System.Globalization;
using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>The objects at one point of the program, asked in the CDK's terms.</summary>
/// <param name="library">The library.</param>
/// <param name="scene">The objects.</param>
/// <param name="exit">The objects as they are when the body ends.</param>
/// <param name="tree">The file that is being analysed: every place lies in it.</param>
internal sealed class CdkScene(CdkLibrary library, Scene scene, Scene exit, SyntaxTree tree)
{
    /// <summary>Objects nested deeper than this are unknown; nobody writes them, but an object may hold itself.</summary>
    public const int MaxDepth = 12;

    private static readonly ImmutableHashSet<string> Copies =
        ImmutableHashSet.Create(StringComparer.Ordinal, "ToArray", "ToList", "AsEnumerable", "AsReadOnly", "ToImmutableArray", "ToImmutableList");

    public CdkLibrary Library => library;

    /// <summary>What the object holds; null when the value is not an object whose creation was followed.</summary>
    public ObjectState? Object(Value? value) => scene.Object(value) ?? exit.Object(value);

    /// <summary>
    /// What an object holds in the end. Documents and statements live on in the role that holds them, and calls made on them
    /// later count; everything else is copied when it is handed over.
    /// </summary>
    public ObjectState? Latest(Value? value) => exit.Object(value) ?? scene.Object(value);

    /// <summary>Where a finding about the value stands: where it was written, or else what brings it in.</summary>
    /// <param name="value">The value.</param>
    /// <param name="via">An expression in the analysed file that brings the value in.</param>
    public SyntaxNode Place(Value value, SyntaxNode via) => Nearest(Object(value)?.Creation ?? value.Written, via);

    /// <summary>The node, or <paramref name="via"/> when there is none in the analysed file.</summary>
    public SyntaxNode Nearest(SyntaxNode? node, SyntaxNode via) => node?.SyntaxTree == tree ? node : via;

    /// <summary>
    /// Each value that the property may hold, with the expression that sets it; <c>null</c> stands for a property that was not
    /// set. Incomplete when unknown code may have set it.
    /// </summary>
    public PartialList<Placed<Value>> Property(ObjectState state, CdkProperty property, SyntaxNode via)
    {
        var unset = new Placed<Value>(new NullValue(), Nearest(state.Creation, via));
        var mayBeSetUnseen = state.IsOpen || !library.IsCdk(state.Type);
        if (!state.Members.TryGetValue(property.Name, out var member))
            return mayBeSetUnseen ? PartialList<Placed<Value>>.Unknown : PartialLists.Single(unset);
        var values = member.Assignments
            .SelectMany(assignment => Scene.Alternatives(assignment.Value)
                .Select(value => new Placed<Value>(value, Nearest(assignment.Expression, via))))
            .ToImmutableArray();
        return member.MayBeUnset
            ? new(values.Add(unset), isComplete: !mayBeSetUnseen)
            : new(values);
    }

    /// <summary>
    /// The one value that the property holds; <c>null</c> stands for a property that was not set. Unknown when there may be others.
    /// </summary>
    public Placed<Value> SoleProperty(ObjectState state, CdkProperty property, SyntaxNode via) =>
        Property(state, property, via) is { IsComplete: true, Count: 1 } values ? values[0] : new(Value.Unknown, via);

    /// <summary>The elements of a collection, each with the expression that put it there.</summary>
    public PartialList<Placed<Value>> Elements(Value value, SyntaxNode via)
    {
        if (value is NullValue)
            return PartialList<Placed<Value>>.Empty;
        if (value is CallValue { Method: { Parameters.Length: 0 } or { IsExtensionMethod: true } } call && Copies.Contains(call.Method.Name))
            return Elements(call.Receiver ?? call.Arguments.FirstOrDefault() ?? Value.Unknown, via);
        return SceneOf(value).Elements(value).Select(element => new Placed<Value>(element.Value, Nearest(element.Syntax, via)));
    }

    /// <summary>The entries of a dictionary.</summary>
    public PartialList<Entry> Entries(Value value) => SceneOf(value).Entries(value);

    /// <summary>Whether the object is a dictionary.</summary>
    public static bool IsDictionary(ObjectState state) =>
        state.Type is INamedTypeSymbol type
        && type.AllInterfaces.Any(static face => face is { Name: "IDictionary" or "IReadOnlyDictionary", Arity: 2 });

    /// <summary>The text that a value gives in a policy.</summary>
    public PolicyText Text(Value value) => Text(value, MaxDepth);

    /// <summary>The texts that a value gives where a policy takes one text or a list of them.</summary>
    public PartialList<Placed<PolicyText>> Texts(Value value, SyntaxNode via)
    {
        switch (value)
        {
            case NullValue:
                return PartialList<Placed<PolicyText>>.Empty;
            case TextValue or NumberValue or ConstantValue:
                return PartialLists.Single(new Placed<PolicyText>(Text(value), Place(value, via)));
        }

        if (Object(value) is { } state && IsDictionary(state))
            return PartialLists.Single(new Placed<PolicyText>(Text(value), Place(value, via)));
        if (TypeOf(value)?.SpecialType == SpecialType.System_String)
            return PartialLists.Single(new Placed<PolicyText>(Text(value), Place(value, via)));
        return Elements(value, via).Select(element => new Placed<PolicyText>(Text(element.Item), Place(element.Item, element.Place)));
    }

    /// <summary>An object that a later call brings in exists in the end only.</summary>
    private Scene SceneOf(Value value) => scene.Object(value) is null ? exit : scene;

    private static ITypeSymbol? TypeOf(Value value) => value switch
    {
        CallValue call => call.Method.ReturnType,
        MemberValue { Member: IPropertySymbol property } => property.Type,
        MemberValue { Member: IFieldSymbol field } => field.Type,
        ParameterValue parameter => parameter.Parameter.Type,
        _ => null,
    };

    private PolicyText Text(Value value, int depth)
    {
        if (depth == 0)
            return PolicyText.Unknown;
        switch (value)
        {
            case TextValue text:
                return text.Text;
            case NumberValue { IsExact: true, IsTimeSpan: false } number when Math.Floor(number.Low) == number.Low && Math.Abs(number.Low) < 1e15:
                return PolicyText.Of(number.Low.ToString("F0", CultureInfo.InvariantCulture));
            case ConstantValue { Constant: bool flag }:
                return PolicyText.Of(flag ? "true" : "false");
            case MemberValue member:
                return PolicyText.Hole(library.HoleOf(member.Member));
            case CallValue { Method.IsStatic: true } call when library.TextFunction(call.Method) is { } function:
                return Function(function, new(call.Method, call.Arguments), depth);
            case ChoiceValue choice:
                // Nothing comes of a null: the CDK throws.
                var texts = choice.Alternatives.Where(static one => one is not NullValue).Select(one => Text(one, depth - 1)).Distinct().ToList();
                return texts.Count == 1 ? texts[0] : PolicyText.Unknown;
            case ObjectValue when Object(value) is { } state && IsDictionary(state):
                return Intrinsic(Entries(value), depth);
            default:
                return PolicyText.Unknown;
        }
    }

    private PolicyText Function(TextFunction function, Call call, int depth)
    {
        var argument = call.Argument(function.Parameter) ?? Value.Unknown;
        return function.Making switch
        {
            TextMaking.Same => Text(argument, depth - 1),
            TextMaking.Reference => CloudFormation.Reference(Text(argument, depth - 1)),
            TextMaking.Substitution => CloudFormation.Substitute(Text(argument, depth - 1)),
            TextMaking.Join => Join(call.Argument(TextFunction.Delimiter) ?? Value.Unknown, argument, depth),
            _ => PolicyText.Unknown,
        };
    }

    /// <summary>A function of CloudFormation's written as a dictionary of one entry: <c>Ref</c>, <c>Fn::Sub</c>, <c>Fn::Join</c>.</summary>
    private PolicyText Intrinsic(PartialList<Entry> entries, int depth)
    {
        if (entries is not { IsComplete: true, Count: 1 } || !Text(entries[0].Key, depth - 1).TryGetValue(out var name))
            return PolicyText.Unknown;
        var argument = entries[0].Value;
        var parts = SceneOf(argument).Elements(argument);
        return name switch
        {
            "Ref" => CloudFormation.Reference(Text(argument, depth - 1)),
            "Fn::Sub" => CloudFormation.Substitute(Text(parts.Count > 0 ? parts[0].Value : argument, depth - 1)),
            "Fn::Join" when parts is { IsComplete: true, Count: 2 } => Join(parts[0].Value, parts[1].Value, depth),
            _ => PolicyText.Unknown,
        };
    }

    private PolicyText Join(Value delimiter, Value list, int depth)
    {
        var elements = SceneOf(list).Elements(list);
        if (!elements.IsComplete)
            return PolicyText.Unknown;
        var between = Text(delimiter, depth - 1);
        var text = PolicyText.Empty;
        for (var i = 0; i < elements.Count; i++)
            text += (i == 0 ? PolicyText.Empty : between) + Text(elements[i].Value, depth - 1);
        return text;
    }
}
