using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>
/// Writes an object as the JSON text that it serialises to. A string of it is written as the expression that gives it, quotes and all;
/// the name of a member as its key's expression, or as the property's name where that is set; brackets, commas and colons as the
/// creation of their object. What is not known is a hole: in the place of a value, among the items of a list, among the members of an
/// object.
/// </summary>
internal sealed class ObjectText
{
    /// <summary>Objects nested deeper than this are not known; an object may hold itself.</summary>
    private const int MostDepth = 32;

    /// <summary>How many values are written, so that objects that double each other come to an end.</summary>
    private const int MostValues = 10_000;

    /// <summary>How long the text may become before its further values are not known.</summary>
    private const int MostCharacters = 1 << 18;

    /// <summary>How a choice begins.</summary>
    private const string Choice = "{\"" + ObjectChoices.Name + "\":[";

    private readonly SourceScene _scene;
    private readonly PolicyTexts _texts;
    private readonly SerializedMembers _members;
    private readonly JsonTrees _trees;
    private readonly WrittenTextBuilder _builder = new();
    private int _values;

    private ObjectText(SourceScene scene, PolicyTexts texts)
    {
        _scene = scene;
        _texts = texts;
        _members = new(scene);
        _trees = new(scene);
    }

    /// <summary>The text of an object; one hole when nothing is known of it.</summary>
    /// <param name="value">The object.</param>
    /// <param name="dialect">How it is written.</param>
    /// <param name="declared">The type that it is declared with; null when that does not matter.</param>
    /// <param name="via">An expression in the analysed file that brings the object in.</param>
    /// <param name="scene">The objects.</param>
    /// <param name="texts">Reads the texts that trees are parsed from.</param>
    public static WrittenText Write(Value value, JsonDialect dialect, ITypeSymbol? declared, ExpressionSyntax via, SourceScene scene, PolicyTexts texts)
    {
        var text = new ObjectText(scene, texts);
        text.Write(new(value, via, dialect, declared), depth: 0);
        return text._builder.Build(scene.Place(value, via) as ExpressionSyntax ?? via);
    }

    /// <summary>Whether the object is a list to a serialiser.</summary>
    public static bool IsList(ObjectState state) =>
        !SourceScene.IsDictionary(state)
        && (state.Type is null or IArrayTypeSymbol
            || (state.Type.SpecialType is not SpecialType.System_String
                && (state.Type.Name == "IEnumerable" || state.Type.OriginalDefinition.AllInterfaces.Any(static face => face is { Name: "IEnumerable", Arity: 0 }))));

    private void Write(Given given, int depth)
    {
        var value = SourceScene.Uncopied(given.Value);
        var place = _scene.Place(given.Value, given.Via).Span;
        if (depth == MostDepth || ++_values > MostValues || _builder.Length > MostCharacters)
        {
            AddHole(place);
            return;
        }

        switch (value)
        {
            case NullValue:
                Add("null", place);
                break;
            case ConstantValue { Constant: bool flag }:
                Add(flag ? "true" : "false", place);
                break;
            case NumberValue { IsExact: true, IsTimeSpan: false } number when Math.Floor(number.Low) == number.Low && Math.Abs(number.Low) < 1e15:
                Add(number.Low.ToString("F0", CultureInfo.InvariantCulture), place);
                break;
            case ObjectValue when _scene.Object(value) is { } state:
                Write(given with { Value = value }, state, depth);
                break;
            case CallValue { Method.ReturnType.SpecialType: not SpecialType.System_String } call when JsonMethod.Find(call.Method) is { } method:
                WriteConverted(given, method, new(call.Method, call.Arguments), call.Receiver, depth);
                break;
            case MemberValue { Receiver: { } receiver } member when JsonMethod.Find(member.Member) is not null:
                Write(given with { Value = receiver }, depth + 1);
                break;
            default:
                if (IsText(value, given))
                    AddText(_scene.Text(value), place);
                else
                    AddHole(place);
                break;
        }
    }

    /// <summary>Whether the value is certainly a text, known or not.</summary>
    private bool IsText(Value value, Given given) => value switch
    {
        TextValue or ConstantValue { Constant: char } => true,
        NullValue => false,
        ConstantValue { Type.TypeKind: TypeKind.Enum } => given.Dialect.WritesEnums && _scene.Text(value).IsKnown,
        ChoiceValue choice => choice.Alternatives.All(one => IsText(one, given)),
        MemberValue when !_scene.Text(value).HasUnknown => true,
        _ => (SourceScene.TypeOf(value) ?? given.Declared)?.SpecialType is SpecialType.System_String,
    };

    private void Write(Given given, ObjectState state, int depth)
    {
        var creation = _scene.Nearest(state.Creation, given.Via).Span;
        if (state.Constructor is { MethodKind: not MethodKind.Constructor } factory)
            WriteMade(given, state, factory, depth);
        else if (JsonTrees.IsValue(state) && state.Arguments is [var only])
            Write(given with { Value = only }, depth + 1);
        else if (JsonTrees.IsArray(state))
            WriteList(_trees.Items(state, given.Via), creation, given, null, depth);
        else if (JsonTrees.IsObject(state))
            WriteObject(Members(_trees.Entries(state, given.Via), given, null), creation, given.Dialect, depth);
        else if (SourceScene.IsDictionary(state))
            WriteObject(Members(_scene.Entries(given.Value), given, ArgumentOf(state.Type, "IDictionary", 1)), creation, given.Dialect, depth);
        else if (IsList(state))
            WriteList(_scene.Items(given.Value, given.Via), creation, given, ArgumentOf(state.Type, "IEnumerable", 0), depth);
        else if (!IsCut(given, state) && _members.Of(state, given.Dialect, given.Via) is { } members)
            WriteObject(members, creation, given.Dialect, depth);
        else
            AddHole(creation);
    }

    /// <summary>Whether the serialiser writes only what the type has that the value is declared with.</summary>
    private static bool IsCut(Given given, ObjectState state) =>
        given is { Dialect.GoesByDeclaredType: true, Declared: { SpecialType: not SpecialType.System_Object } declared }
        && !SymbolEqualityComparer.Default.Equals(declared, state.Type);

    /// <summary>Writes what a method has made of a value or of a text, if nothing has changed it since.</summary>
    private void WriteMade(Given given, ObjectState state, IMethodSymbol factory, int depth)
    {
        var isAsMade = !state.IsOpen && state.Events.All(static one => one.Method is not null && Scene.IsQuestion(one.Method));
        if (isAsMade && JsonMethod.Find(factory) is { } method)
            WriteConverted(given, method, new(factory, state.Arguments), null, depth);
        else
            AddHole(_scene.Nearest(state.Creation, given.Via).Span);
    }

    private void WriteConverted(Given given, JsonMethod method, Call call, Value? receiver, int depth)
    {
        var place = _scene.Place(given.Value, given.Via);
        var argument = method.Parameter is null ? receiver : call.Argument(method.Parameter);
        if (argument is null)
            AddHole(place.Span);
        else if (method.Making is JsonMaking.Convert)
            Write(new(argument, place, method.Dialect, null), depth + 1);
        else if (method.Making is JsonMaking.Write && SerializerOptions.DialectOf(method, call, _scene) is { } dialect)
            Write(new(argument, place, dialect, call.Method?.TypeArguments.FirstOrDefault()), depth + 1);
        else if (method.Making is JsonMaking.Parse && _texts.Text(argument, place) is { } text && JsonDocument.Read(text.Json) is { Error: null, Root: not JsonHole })
            _builder.Add(text, new(0, text.Characters.Length));
        else
            AddHole(place.Span);
    }

    private void WriteObject(PartialList<SerializedMember> members, TextSpan creation, JsonDialect dialect, int depth)
    {
        var separator = "{";
        foreach (var member in members)
        {
            if (dialect.DropsNull && member.Value is NullValue)
                continue;
            Add(separator, creation);
            AddText(member.Name, member.NamePlace.Span);
            Add(":", creation);
            Write(new(member.Value, member.ValuePlace, dialect, member.Declared), depth + 1);
            separator = ",";
        }

        if (!members.IsComplete)
        {
            Add(separator, creation);
            AddHole(creation);
            separator = ",";
        }

        Add(separator == "{" ? "{}" : "}", creation);
    }

    /// <summary>Writes the items; one that is a choice, or may be absent, as <see cref="ObjectChoices"/> reads it.</summary>
    private void WriteList(PartialList<Element> items, TextSpan creation, Given given, ITypeSymbol? declared, int depth)
    {
        var separator = "[";
        foreach (var item in items)
        {
            Add(separator, creation);
            separator = ",";
            var alternatives = Scene.Alternatives(item.Value);
            if (alternatives.Length == 1 && !item.IsConditional)
            {
                Write(new(item.Value, item.Syntax, given.Dialect, declared), depth + 1);
                continue;
            }

            var start = Choice;
            foreach (var one in alternatives)
            {
                Add(start, creation);
                Write(new(one, item.Syntax, given.Dialect, declared), depth + 1);
                start = ",";
            }

            Add(item.IsConditional ? "," + Choice + "]}]}" : "]}", creation);
        }

        if (!items.IsComplete)
        {
            Add(separator, creation);
            AddHole(creation);
            separator = ",";
        }

        Add(separator == "[" ? "[]" : "]", creation);
    }

    /// <summary>
    /// The members that the entries of a dictionary are, each name once: the last entry wins. Of one that may be absent the value is not
    /// known.
    /// </summary>
    private PartialList<SerializedMember> Members(PartialList<Entry> entries, Given given, ITypeSymbol? declared)
    {
        var members = new List<SerializedMember>();
        foreach (var entry in entries)
        {
            var member = new SerializedMember(
                _scene.Text(entry.Key),
                _scene.Nearest(entry.KeySyntax, given.Via),
                entry.IsConditional ? Value.Unknown : entry.Value,
                _scene.Nearest(entry.ValueSyntax, given.Via),
                entry.IsConditional ? null : declared);
            var index = member.Name.IsKnown ? members.FindIndex(one => one.Name.Equals(member.Name)) : -1;
            if (index < 0)
                members.Add(member);
            else
                members[index] = member;
        }

        return new(members.ToImmutableArray(), entries.IsComplete);
    }

    /// <summary>The type argument of the collection that the type is: what its items or values are declared with.</summary>
    private static ITypeSymbol? ArgumentOf(ITypeSymbol? type, string collection, int index)
    {
        if (type is not INamedTypeSymbol { OriginalDefinition: var definition } named)
            return (type as IArrayTypeSymbol)?.ElementType;
        // The definition knows its interfaces; those of each of its constructions would have to be made.
        return Argument(definition) is ITypeParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.DeclaringType, definition)
            ? named.TypeArguments[parameter.Ordinal]
            : Argument(named);

        ITypeSymbol? Argument(INamedTypeSymbol one) => one.AllInterfaces.Insert(0, one)
            .FirstOrDefault(face => face.Name == collection && face.Arity == index + 1)?.TypeArguments[index];
    }

    private void AddText(PolicyText text, TextSpan span)
    {
        Add("\"", span);
        foreach (var segment in text.Segments)
        {
            if (segment.Hole is { } kind)
                _builder.AddHole(span, kind);
            else
                Add(JsonString.Escape(segment.Literal), span);
        }

        Add("\"", span);
    }

    private void Add(string characters, TextSpan span) => _builder.Add(characters, span, WrittenAs.Expression);

    private void AddHole(TextSpan span) => _builder.AddHole(span, HoleKind.Unknown, isWhole: true);

    /// <summary>A value that is to be written.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Via">An expression in the analysed file that brings it in.</param>
    /// <param name="Dialect">How objects are written.</param>
    /// <param name="Declared">The type that it is declared with; null when that does not matter.</param>
    private readonly record struct Given(Value Value, SyntaxNode Via, JsonDialect Dialect, ITypeSymbol? Declared);
}
