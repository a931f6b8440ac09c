using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads <c>PolicyStatement</c> objects, from their properties and from the calls made on them, and <c>PolicyDocument</c> objects.</summary>
internal sealed class StatementReader(CdkScene scene)
{
    private readonly PrincipalReader _principals = new(scene);
    private readonly ConditionReader _conditions = new(scene);

    /// <summary>The statements of a <c>PolicyDocument</c>.</summary>
    public PartialList<PlacedStatement> ReadDocument(ObjectState document, SyntaxNode via)
    {
        var place = scene.Nearest(document.Creation, via);
        var statements = FirstStatements(new Call(document.Constructor, document.Arguments).Argument(RoleConstruct.Props), place);
        foreach (var change in document.Events)
        {
            if (change.Method is { } method && scene.Library.IsAddStatements(method))
                statements = statements.Concat(ReadAll(change.Arguments.FirstOrDefault() ?? Value.Unknown, scene.Nearest(change.Syntax, place)));
        }

        return document.IsOpen ? statements.AndOthers() : statements;
    }

    /// <summary>The statements of a collection of <c>PolicyStatement</c>.</summary>
    public PartialList<PlacedStatement> ReadAll(Value value, SyntaxNode via) =>
        scene.Elements(value, via).SelectMany(element => Read(element.Item, element.Place));

    /// <summary>The statements that a value holds: none of <c>null</c>, one of each alternative of a choice.</summary>
    private PartialList<PlacedStatement> Read(Value value, SyntaxNode via) =>
        new PartialList<Value>(Scene.Alternatives(value)).SelectMany(one => one switch
        {
            NullValue => PartialList<PlacedStatement>.Empty,
            CallValue { Method.Name: "Freeze", Receiver: ObjectValue receiver } => Read(receiver, via),
            ObjectValue when scene.Latest(one) is { } state && scene.Library.IsPolicyStatement(state.Type) => Created(state, via),
            _ => PartialList<PlacedStatement>.Unknown,
        });

    private PartialList<PlacedStatement> FirstStatements(Value? props, SyntaxNode place)
    {
        if (props is null or NullValue)
            return PartialList<PlacedStatement>.Empty;
        if (scene.Object(props) is not { } state)
            return PartialList<PlacedStatement>.Unknown;
        var statements = scene.SoleProperty(state, CdkProperty.Statements, place);
        return ReadAll(statements.Item, statements.Place);
    }

    private PartialList<PlacedStatement> Created(ObjectState state, SyntaxNode via)
    {
        var place = scene.Nearest(state.Creation, via);
        var props = new Call(state.Constructor, state.Arguments).Argument(RoleConstruct.Props) ?? new NullValue();
        var parts = new Parts { Place = place, Effect = EffectReader.Default };
        if (scene.Object(props) is { } first)
            parts = FirstParts(first, place);
        else if (props is not NullValue)
            parts = Parts.Unknown(place);

        foreach (var change in state.Events)
            parts = Changed(parts, change, place);
        if (state.IsOpen)
            parts = parts.WithOthers();
        if (state.IsOpen || state.Members.ContainsKey(CdkProperty.Effect.Name))
            parts = parts with { Effect = LaterEffect(state, parts.Effect, place) };
        return new(parts.Statements().ToImmutableArray());
    }

    private Parts FirstParts(ObjectState props, SyntaxNode via)
    {
        var place = scene.Nearest(props.Creation, via);
        var actions = scene.SoleProperty(props, CdkProperty.Actions, place);
        var notActions = scene.SoleProperty(props, CdkProperty.NotActions, place);
        var principals = scene.SoleProperty(props, CdkProperty.Principals, place);
        var conditions = scene.SoleProperty(props, CdkProperty.Conditions, place);
        return new()
        {
            Place = place,
            Effect = Same(scene.Property(props, CdkProperty.Effect, place).Select(static one => EffectReader.Read(one.Item) ?? EffectReader.Default)),
            Actions = scene.Texts(actions.Item, actions.Place),
            NotActions = scene.Texts(notActions.Item, notActions.Place),
            Principals = _principals.ReadAll(principals.Item, principals.Place),
            HasNotPrincipals = scene.SoleProperty(props, CdkProperty.NotPrincipals, place).Item is not NullValue,
            Conditions = _conditions.Read(conditions.Item, conditions.Place),
        };
    }

    private Parts Changed(Parts parts, ObjectEvent change, SyntaxNode via)
    {
        if (change.Method is not { } method || scene.Library.StatementMethod(method) is not { } api)
            return parts.WithOthers();
        var place = scene.Nearest(change.Syntax, via);
        var call = new Call(method, change.Arguments);
        var argument = call.Argument(api.Parameter) ?? Value.Unknown;
        switch (api.Change)
        {
            case StatementChange.Actions:
                return parts with { Actions = parts.Actions.Concat(scene.Texts(argument, place)) };
            case StatementChange.NotActions:
                return parts with { NotActions = parts.NotActions.Concat(scene.Texts(argument, place)) };
            case StatementChange.Principals:
                return parts with { Principals = parts.Principals.AddRange(_principals.ReadAll(argument, place)) };
            case StatementChange.Principal when api.Principal is { } name:
                return parts with { Principals = parts.Principals.Add(_principals.Make(CdkLibrary.PrincipalClass(name), call, place)) };
            case StatementChange.NotPrincipals:
                return parts with { HasNotPrincipals = true };
            case StatementChange.Condition or StatementChange.Conditions or StatementChange.AddedCondition when change.IsConditional:
                return parts with { Conditions = parts.Conditions.AndOthers() };
            case StatementChange.Condition:
                return parts with { Conditions = parts.Conditions.Merge(_conditions.Block(scene.Text(call.Argument(StatementApi.OperatorParameter) ?? Value.Unknown), argument, place)) };
            case StatementChange.Conditions:
                return parts with { Conditions = parts.Conditions.Merge(_conditions.Read(argument, place)) };
            case StatementChange.AddedCondition when api.Adds is { } added:
                return parts with { Conditions = parts.Conditions.Merge(_conditions.Added(added, call, place)) };
            default:
                return parts;
        }
    }

    private PolicyText LaterEffect(ObjectState state, PolicyText before, SyntaxNode place) =>
        Same(scene.Property(state, CdkProperty.Effect, place).Select(one => EffectReader.Read(one.Item) ?? before));

    private static PolicyText Same(PartialList<PolicyText> texts) =>
        texts is { IsComplete: true, Count: > 0 } && texts.Items.All(one => one.Equals(texts[0])) ? texts[0] : PolicyText.Unknown;

    /// <summary>The parts of one statement as they are gathered.</summary>
    private sealed record Parts
    {
        public required SyntaxNode Place { get; init; }

        public required PolicyText Effect { get; init; }

        public PartialList<Placed<PolicyText>> Actions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

        public PartialList<Placed<PolicyText>> NotActions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

        public ImmutableArray<TrustedPrincipal> Principals { get; init; } = ImmutableArray<TrustedPrincipal>.Empty;

        public bool HasNotPrincipals { get; init; }

        /// <summary>The conditions beside those that the principals bring.</summary>
        public PartialList<Placed<Condition>> Conditions { get; init; } = PartialList<Placed<Condition>>.Empty;

        public static Parts Unknown(SyntaxNode place) => new Parts { Place = place, Effect = PolicyText.Unknown }.WithOthers();

        /// <summary>The parts after unknown code may have added to each.</summary>
        public Parts WithOthers() => this with
        {
            Actions = Actions.AndOthers(),
            NotActions = NotActions.AndOthers(),
            Principals = Principals.Add(TrustedPrincipal.Unknown(Place)),
            Conditions = Conditions.AndOthers(),
        };

        /// <summary>
        /// The statement; several when its principals bring different conditions. The CDK wants them to be the same, so that happens
        /// only where a choice offers one principal or another.
        /// </summary>
        public IEnumerable<PlacedStatement> Statements()
        {
            var groups = Principals.GroupBy(static one => one.Conditions).ToList();
            if (groups.Count == 0)
                yield return Statement(PartialList<Placed<Condition>>.Empty, ImmutableArray<Placed<Principal>>.Empty);
            foreach (var group in groups)
                yield return Statement(group.Key, group.Select(static one => one.Principal).ToImmutableArray());
        }

        private PlacedStatement Statement(PartialList<Placed<Condition>> conditions, ImmutableArray<Placed<Principal>> principals) => new StatementParts(Place)
        {
            Effect = Effect,
            Principals = new(principals, isComplete: !HasNotPrincipals),
            Actions = Actions,
            NotActions = NotActions,
            Conditions = conditions.Merge(Conditions),
            Creation = Place,
        }.Statement();
    }
}
