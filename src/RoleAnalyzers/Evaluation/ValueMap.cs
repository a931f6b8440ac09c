using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Carries values and objects from the body that made them over to the body that gets them.</summary>
internal abstract class ValueMap
{
    /// <summary>What stands in the place of a value; null to carry the value over itself.</summary>
    protected virtual Value? Replacement(Value value) => null;

    /// <summary>The identity that an object has over there.</summary>
    protected virtual Allocation Rename(Allocation allocation) => allocation;

    /// <summary>The place that something has over there.</summary>
    /// <param name="node">The place that it has here.</param>
    /// <param name="value">The value that stands there, if it is one.</param>
    protected virtual SyntaxNode Move(SyntaxNode node, Value? value) => node;

    /// <summary>The text, put together of the pieces as they are over there.</summary>
    protected virtual Value Put(TextValue text, ImmutableArray<TextPiece> pieces) => text with { Pieces = pieces };

    public Value Map(Value value)
    {
        if (Replacement(value) is { } replacement)
            return replacement;
        var mapped = value switch
        {
            ObjectValue one => one with { Allocation = Rename(one.Allocation) },
            CallValue call => call with { Receiver = call.Receiver is null ? null : Map(call.Receiver), Arguments = Map(call.Arguments) },
            MemberValue member => member with { Receiver = member.Receiver is null ? null : Map(member.Receiver) },
            TupleValue tuple => tuple with { Items = Map(tuple.Items) },
            ChoiceValue choice => Values.Map(choice, Map),
            TextValue { Pieces.IsEmpty: false } text => Put(text, text.Pieces.Select(Map).ToImmutableArray()),
            FunctionValue { Receiver: { } receiver } function => function with { Receiver = Map(receiver) },
            _ => value,
        };
        return mapped.Written is { } written && Move(written, value) is var moved && moved != written ? mapped with { Written = moved } : mapped;
    }

    public ImmutableArray<Value> Map(ImmutableArray<Value> values)
    {
        if (values.IsEmpty)
            return values;
        var mapped = ImmutableArray.CreateBuilder<Value>(values.Length);
        foreach (var value in values)
            mapped.Add(Map(value));
        return mapped.MoveToImmutable();
    }

    /// <summary>Carries objects over.</summary>
    public IEnumerable<KeyValuePair<Allocation, ObjectState>> Map(IEnumerable<KeyValuePair<Allocation, ObjectState>> objects) =>
        objects.Select(pair => new KeyValuePair<Allocation, ObjectState>(Rename(pair.Key), Map(pair.Value, new(pair.Key))));

    /// <summary>Carries an object over as it is.</summary>
    private ObjectState Map(ObjectState state, ObjectValue value)
    {
        var members = state.Members;
        foreach (var pair in state.Members)
            members = members.SetItem(pair.Key, Map(pair.Value));
        return state with
        {
            Creation = Move(state.Creation, value),
            Arguments = Map(state.Arguments),
            Members = members,
            Events = state.Events.IsEmpty ? state.Events : state.Events.Select(Map).ToImmutableArray(),
        };
    }

    private MemberState Map(MemberState member)
    {
        // What several places over here assigned may have one place over there.
        var assignments = ImmutableArray.CreateBuilder<Assignment>(member.Assignments.Length);
        foreach (var one in member.Assignments)
        {
            var mapped = new Assignment(Map(one.Value), Move(one.Expression, one.Value));
            var index = 0;
            while (index < assignments.Count && assignments[index].Expression != mapped.Expression)
                index++;
            if (index == assignments.Count)
                assignments.Add(mapped);
            else
                assignments[index] = mapped with { Value = Values.Join(assignments[index].Value, mapped.Value) };
        }

        return member with { Assignments = assignments.ToImmutable() };
    }

    private ObjectEvent Map(ObjectEvent one)
    {
        var syntax = one.ArgumentSyntax;
        for (var i = 0; i < syntax.Length; i++)
        {
            if (syntax[i] is { } node)
                syntax = syntax.SetItem(i, Move(node, i < one.Arguments.Length ? one.Arguments[i] : null));
        }

        return one with { Arguments = Map(one.Arguments), Syntax = Move(one.Syntax, null), ArgumentSyntax = syntax };
    }

    private TextPiece Map(TextPiece piece) => piece with { Value = Map(piece.Value), Syntax = Move(piece.Syntax, piece.Value) };
}

/// <summary>
/// Makes values fit to be remembered: a lambda is known by its symbol alone, since its operation leads to the semantic model of its file.
/// </summary>
internal sealed class Keeping : ValueMap
{
    protected override Value? Replacement(Value value) => value is FunctionValue { Lambda: not null } lambda ? lambda with { Lambda = null } : null;
}

/// <summary>Puts the arguments of a call into what is known of a method whatever it is called with.</summary>
/// <param name="method">The method, as declared.</param>
/// <param name="receiver">The instance it is called on; null for a static method.</param>
/// <param name="arguments">One value a parameter.</param>
/// <param name="call">The call.</param>
/// <param name="texts">Puts texts together again of what is known now.</param>
internal sealed class Substitution(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments, CallChain call, Texts texts) : ValueMap
{
    protected override Value? Replacement(Value value) => value switch
    {
        ParameterValue { Parameter: var parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method)
            && parameter.Ordinal < arguments.Length => arguments[parameter.Ordinal],
        ThisValue when receiver is not null => receiver,
        _ => null,
    };

    protected override Allocation Rename(Allocation allocation) => allocation.Within(call);

    protected override Value Put(TextValue text, ImmutableArray<TextPiece> pieces) =>
        texts.Make(pieces.SelectMany(static piece => piece is { Range: null, Instead: null } ? Texts.PiecesOf(piece.Value, piece.Syntax) : [piece]).ToImmutableArray(), text.Written!)
            with
        { Written = text.Written };
}

/// <summary>Gives everything that a call has brought into the body that is looked at a place in that body.</summary>
/// <param name="session">The evaluation of the body.</param>
/// <param name="site">The call.</param>
internal sealed class Homecoming(EvaluationSession session, CallSite site) : ValueMap
{
    /// <summary>The call.</summary>
    public CallSite Site => site;

    /// <summary>The place, in the body that is looked at, of something that the callee does with a value.</summary>
    public SyntaxNode Place(SyntaxNode node, Value? value) => Move(node, value);

    protected override SyntaxNode Move(SyntaxNode node, Value? value)
    {
        if (session.Shows(node))
            return node;
        var place = site.PlaceOf(node, value);
        if (site.IsReworked(place, value))
            session.Reworked.Add(place);
        return place;
    }
}
