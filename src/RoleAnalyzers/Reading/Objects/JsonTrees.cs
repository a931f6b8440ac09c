using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>
/// Reads trees of Newtonsoft.Json that are built of their parts: <c>new JObject(new JProperty("a", 1))</c>, <c>new JArray(1, 2)</c>. What
/// they are given is content: a list in it stands for its items.
/// </summary>
internal sealed class JsonTrees(SourceScene scene)
{
    private const string Namespace = "Newtonsoft.Json.Linq";

    /// <summary>Whether the object is a value of a tree by itself: <c>new JValue("a")</c>.</summary>
    public static bool IsValue(ObjectState state) => Is(state, "JValue");

    public static bool IsArray(ObjectState state) => Is(state, "JArray");

    public static bool IsObject(ObjectState state) => Is(state, "JObject");

    /// <summary>The items of a <c>JArray</c>.</summary>
    public PartialList<Element> Items(ObjectState array, SyntaxNode via)
    {
        var place = scene.Nearest(array.Creation, via);
        var items = Copied(array) is { } other && IsArray(other) ? Items(other, place) : Content(array.Arguments, place).Select(Item);
        foreach (var one in array.Events)
        {
            items = one switch
            {
                { Method: { Name: "Add", Parameters.Length: 1 } } => items.Concat(
                    Content(one.Arguments[0], scene.Nearest(one.ArgumentSyntax[0] ?? one.Syntax, place), SourceScene.MaxDepth)
                        .Select(content => Item(content) with { IsConditional = one.IsConditional })),
                { Method: { } method } when Scene.IsQuestion(method) => items,
                _ => items.AndOthers(),
            };
        }

        return array.IsOpen ? items.AndOthers() : items;
    }

    /// <summary>The members of a <c>JObject</c>.</summary>
    public PartialList<Entry> Entries(ObjectState tree, SyntaxNode via)
    {
        var place = scene.Nearest(tree.Creation, via);
        var entries = Copied(tree) is { } other && IsObject(other) ? Entries(other, place) : Content(tree.Arguments, place).SelectMany(Property);
        foreach (var one in tree.Events)
        {
            entries = one switch
            {
                { Method: { Name: "Add" or "set_Item" or "TryAdd", Parameters.Length: 2 } } => entries.Concat(PartialLists.Single(new Entry(
                    one.Arguments[0], one.Arguments[1], one.ArgumentSyntax[0] ?? one.Syntax, one.ArgumentSyntax[1] ?? one.Syntax, one.IsConditional))),
                { Method: { Name: "Add", Parameters.Length: 1 } } => entries.Concat(
                    Content(one.Arguments[0], scene.Nearest(one.ArgumentSyntax[0] ?? one.Syntax, place), SourceScene.MaxDepth)
                        .SelectMany(Property).Select(entry => entry with { IsConditional = one.IsConditional })),
                { Method: { } method } when Scene.IsQuestion(method) => entries,
                _ => entries.AndOthers(),
            };
        }

        return tree.IsOpen ? entries.AndOthers() : entries;
    }

    private static Element Item(Placed<Value> content) => new(content.Item, content.Place);

    /// <summary>The tree that the constructor copies; null when it does something else.</summary>
    private ObjectState? Copied(ObjectState tree) =>
        tree is { Constructor.Parameters: [{ Name: "other" }, ..], Arguments: [var other, ..] } && scene.Object(other) is { } state && !ReferenceEquals(state, tree)
            ? state
            : null;

    private PartialList<Entry> Property(Placed<Value> content)
    {
        if (scene.Object(content.Item) is not { IsOpen: false, Events.IsEmpty: true, Arguments: [var name, var value] } property || !Is(property, "JProperty"))
            return PartialList<Entry>.Unknown;
        var place = scene.Nearest(property.Creation, content.Place);
        return PartialLists.Single(new Entry(name, value, scene.Place(name, place), scene.Place(value, place), IsConditional: false));
    }

    private PartialList<Placed<Value>> Content(ImmutableArray<Value> arguments, SyntaxNode place) =>
        new PartialList<Value>(arguments).SelectMany(argument => Content(argument, place, SourceScene.MaxDepth));

    /// <summary>What is put in: a list's items one by one, anything else as it is.</summary>
    private PartialList<Placed<Value>> Content(Value value, SyntaxNode via, int depth)
    {
        if (depth == 0)
            return PartialList<Placed<Value>>.Unknown;
        return scene.Object(value) is { } state && ObjectText.IsList(state) && !IsTree(state)
            ? scene.Elements(value, via).SelectMany(element => Content(element.Item, element.Place, depth - 1))
            : PartialLists.Single(new Placed<Value>(value, via));
    }

    private static bool Is(ObjectState state, string name) => state.Type?.Name == name && IsTree(state);

    private static bool IsTree(ObjectState state) => state.Type?.ContainingNamespace?.HasFullName(Namespace) == true;
}
