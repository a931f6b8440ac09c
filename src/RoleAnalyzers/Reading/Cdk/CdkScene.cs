using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Templates;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>The objects at one point of the program, asked in the CDK's terms.</summary>
/// <param name="library">The library.</param>
/// <param name="scene">The objects.</param>
/// <param name="body">The body, in which every place lies.</param>
internal sealed class CdkScene(CdkLibrary library, Scene scene, BodyEvaluation body) : SourceScene(library, scene, body)
{
    public CdkLibrary Library { get; } = library;

    /// <summary>
    /// Each value that the property may hold, with the expression that sets it; <c>null</c> stands for a property that was not
    /// set. Incomplete when unknown code may have set it.
    /// </summary>
    public PartialList<Placed<Value>> Property(ObjectState state, CdkProperty property, SyntaxNode via)
    {
        var unset = new Placed<Value>(new NullValue(), Nearest(state.Creation, via));
        var mayBeSetUnseen = state.IsOpen || !Library.IsCdk(state.Type);
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

    private protected override PolicyText Text(Value value, int depth) => value switch
    {
        _ when depth == 0 => PolicyText.Unknown,
        ConstantValue { Type.TypeKind: TypeKind.Enum } => EffectReader.Read(value) ?? PolicyText.Unknown,
        CallValue { Method.IsStatic: true } call when Library.TextFunction(call.Method) is { } function => Function(function, new(call.Method, call.Arguments), depth),
        ObjectValue when Object(value) is { } state && IsDictionary(state) => Intrinsic(Entries(value), depth),
        _ => base.Text(value, depth),
    };

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
