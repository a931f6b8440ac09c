using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads <c>PolicyStatement</c> objects, from their properties and from the calls made on them, and <c>PolicyDocument</c> objects.</summary>
internal sealed class StatementReader(CdkScene scene, JsonDocumentReader json)
{
    private readonly PrincipalReader _principals = new(scene);
    private readonly ConditionReader _conditions = new(scene);

    /// <summary>The statements of a <c>PolicyDocument</c>.</summary>
    public PartialList<PlacedStatement> ReadDocument(ObjectState document, SyntaxNode via)
    {
        var place = scene.Nearest(document.Creation, via);
        var call = new Call(document.Constructor, document.Arguments);
        var statements = call.Argument(JsonDocumentReader.Parameter) is { } text ? json.TakenOver(text, place) : FirstStatements(call.Argument(RoleConstruct.Props), place);
        foreach (var change in document.Events)
        {
            if (change.Method is { } method && scene.Library.IsAddStatements(method))
                statements = statements.Concat(ReadAll(change.Arguments.FirstOrDefault() ?? Value.Unknown, scene.Nearest(change.Syntax, place)));
        }

        return document.IsOpen ? statements.AndOthers() : statements;
    }

    /// <summary>The statements of a collection of <c>PolicyStatement</c>.</summary>
    /// <param name="value">The collection.</param>
    /// <param name="via">An expression in the analysed file that brings it in.</param>
    /// <param name="areCertain">Whether each of them is there, on whatever way.</param>
    public PartialList<PlacedStatement> ReadAll(Value value, SyntaxNode via, bool areCertain = false) =>
        scene.Elements(value, via).SelectMany(element => Read(element.Item, element.Place, areCertain));

    /// <summary>The statements of a value that is one, or a collection of some.</summary>
    public PartialList<PlacedStatement> ReadSome(Value value, SyntaxNode via) =>
        scene.Library.IsPolicyStatement(scene.Latest(value)?.Type ?? SourceScene.TypeOf(value)) ? Read(value, via, isCertain: false) : ReadAll(value, via);

    /// <summary>The statements that a value holds: none of <c>null</c>, one of each alternative of a choice.</summary>
    private PartialList<PlacedStatement> Read(Value value, SyntaxNode via, bool isCertain)
    {
        var alternatives = Scene.Alternatives(value);
        var statements = new PartialList<Value>(alternatives).SelectMany(one => one switch
        {
            NullValue => PartialList<PlacedStatement>.Empty,
            CallValue { Method.Name: "Freeze", Receiver: ObjectValue receiver } => Read(receiver, via, isCertain),
            ObjectValue when scene.Latest(one) is { } state && scene.Library.IsPolicyStatement(state.Type) => Created(state, via),
            _ => PartialList<PlacedStatement>.Unknown,
        });
        return isCertain && alternatives.Length == 1 && statements.Count < 2 ? statements : statements.Select(MayBeAbsent);
    }

    private static PlacedStatement MayBeAbsent(PlacedStatement statement) =>
        statement with { Model = statement.Model with { Sids = statement.Model.Sids.AndOthers() } };

    private PartialList<PlacedStatement> FirstStatements(Value? props, SyntaxNode place)
    {
        if (props is null or NullValue)
            return PartialList<PlacedStatement>.Empty;
        if (scene.Object(props) is not { } state)
            return PartialList<PlacedStatement>.Unknown;
        var statements = scene.SoleProperty(state, CdkProperty.Statements, place);
        var areCertain = scene.Object(statements.Item) is { } list && !list.Events.Any(static one => one.IsConditional);
        return ReadAll(statements.Item, statements.Place, areCertain);
    }

    private PartialList<PlacedStatement> Created(ObjectState state, SyntaxNode via)
    {
        var place = scene.Nearest(state.Creation, via);
        var call = new Call(state.Constructor, state.Arguments);
        if (call.Argument(JsonDocumentReader.Parameter) is { } text)
            return IsUnchanged(state) ? json.StatementTakenOver(text, place) : PartialList<PlacedStatement>.Unknown;

        var props = call.Argument(RoleConstruct.Props) ?? new NullValue();
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
        if (state.Members.ContainsKey(CdkProperty.Sid.Name))
            parts = parts with { Sids = Texts(state, CdkProperty.Sid, place) };
        return new(parts.Statements().ToImmutableArray());
    }

    /// <summary>Whether the statement is what it was when it was made.</summary>
    private bool IsUnchanged(ObjectState state) =>
        state is { IsOpen: false, Members.IsEmpty: true }
        && state.Events.All(one => one.Method is { } method && scene.Library.StatementMethod(method) is { Change: StatementChange.Nothing });

    private Parts FirstParts(ObjectState props, SyntaxNode via)
    {
        var place = scene.Nearest(props.Creation, via);
        var principals = scene.SoleProperty(props, CdkProperty.Principals, place);
        var notPrincipals = scene.SoleProperty(props, CdkProperty.NotPrincipals, place);
        var conditions = scene.SoleProperty(props, CdkProperty.Conditions, place);
        return new()
        {
            Place = place,
            Sids = Texts(props, CdkProperty.Sid, place),
            Effect = Same(scene.Property(props, CdkProperty.Effect, place).Select(static one => EffectReader.Read(one.Item) ?? EffectReader.Default)),
            Actions = Texts(props, CdkProperty.Actions, place),
            NotActions = Texts(props, CdkProperty.NotActions, place),
            Principals = _principals.ReadAll(principals.Item, principals.Place),
            NotPrincipals = NotPrincipals(notPrincipals.Item, notPrincipals.Place),
            Resources = Texts(props, CdkProperty.Resources, place),
            NotResources = Texts(props, CdkProperty.NotResources, place),
            Conditions = _conditions.Read(conditions.Item, conditions.Place),
        };
    }

    private PartialList<Placed<PolicyText>> Texts(ObjectState owner, CdkProperty property, SyntaxNode via)
    {
        var set = scene.SoleProperty(owner, property, via);
        return scene.Texts(set.Item, set.Place);
    }

    private PartialList<Placed<Principal>> NotPrincipals(Value value, SyntaxNode via)
    {
        var read = _principals.ReadAll(value, via).Select(static one => one.Principal).ToImmutableArray();
        var known = read.RemoveAll(static one => one.Item.Kind is PrincipalKind.Unknown);
        return new(known, isComplete: known.Length == read.Length);
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
                return parts with { NotPrincipals = parts.NotPrincipals.Concat(NotPrincipals(argument, place)) };
            case StatementChange.Resources:
                return parts with { Resources = parts.Resources.Concat(scene.Texts(argument, place)) };
            case StatementChange.NotResources:
                return parts with { NotResources = parts.NotResources.Concat(scene.Texts(argument, place)) };
            case StatementChange.AllResources:
                return parts with { Resources = parts.Resources.Concat(PartialLists.Single(new Placed<PolicyText>(PolicyText.Of("*"), place))) };
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

        public PartialList<Placed<PolicyText>> Sids { get; init; } = PartialList<Placed<PolicyText>>.Empty;

        public PartialList<Placed<PolicyText>> Actions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

        public PartialList<Placed<PolicyText>> NotActions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

        public ImmutableArray<TrustedPrincipal> Principals { get; init; } = ImmutableArray<TrustedPrincipal>.Empty;

        public PartialList<Placed<Principal>> NotPrincipals { get; init; } = PartialList<Placed<Principal>>.Empty;

        public PartialList<Placed<PolicyText>> Resources { get; init; } = PartialList<Placed<PolicyText>>.Empty;

        public PartialList<Placed<PolicyText>> NotResources { get; init; } = PartialList<Placed<PolicyText>>.Empty;

        /// <summary>The conditions beside those that the principals bring.</summary>
        public PartialList<Placed<Condition>> Conditions { get; init; } = PartialList<Placed<Condition>>.Empty;

        public static Parts Unknown(SyntaxNode place) => new Parts { Place = place, Effect = PolicyText.Unknown }.WithOthers();

        /// <summary>The parts after unknown code may have added to each.</summary>
        public Parts WithOthers() => this with
        {
            Sids = Sids.AndOthers(),
            Actions = Actions.AndOthers(),
            NotActions = NotActions.AndOthers(),
            Resources = Resources.AndOthers(),
            NotResources = NotResources.AndOthers(),
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
                yield return Statement(PartialList<Placed<Condition>>.Empty, ImmutableArray<TrustedPrincipal>.Empty);
            foreach (var group in groups)
                yield return Statement(group.Key, group.ToImmutableArray());
        }

        private PlacedStatement Statement(PartialList<Placed<Condition>> conditions, ImmutableArray<TrustedPrincipal> principals)
        {
            var parts = new StatementParts(Place)
            {
                Sids = Sids,
                Effect = Effect,
                Principals = new(
                    principals.Select(static one => one.Principal).ToImmutableArray(),
                    isComplete: NotPrincipals is { IsComplete: true, Count: 0 }),
                NotPrincipals = NotPrincipals,
                Actions = Actions,
                NotActions = NotActions,
                Resources = Resources,
                NotResources = NotResources,
                Conditions = conditions.Merge(Conditions),
                LostConditions = new PartialList<TrustedPrincipal>(principals).SelectMany(static one => one.LostConditions),
                Creation = Place,
            };
            return (parts with { Elements = Elements(parts) }).Statement();
        }

        /// <summary>The elements that the CDK writes: the effect always, a list when something is in it.</summary>
        private PartialList<Placed<PolicyText>> Elements(StatementParts parts)
        {
            // An unknown principal stands for those that there may be.
            var principals = parts.Principals.Items.RemoveAll(static one => one.Item.Kind is PrincipalKind.Unknown);
            return Element(PolicyElement.Sid, parts.Sids)
                .Concat(PartialLists.Single(new Placed<PolicyText>(PolicyText.Of(PolicyElement.Effect), Place)))
                .Concat(Element(PolicyElement.Principal, new PartialList<Placed<Principal>>(principals, principals.Length == parts.Principals.Count)))
                .Concat(Element(PolicyElement.NotPrincipal, parts.NotPrincipals))
                .Concat(Element(PolicyElement.Action, parts.Actions))
                .Concat(Element(PolicyElement.NotAction, parts.NotActions))
                .Concat(Element(PolicyElement.Condition, parts.Conditions))
                .Concat(Element(PolicyElement.Resource, Resources))
                .Concat(Element(PolicyElement.NotResource, NotResources));
        }

        private static PartialList<Placed<PolicyText>> Element<T>(string name, PartialList<Placed<T>> list) =>
            list.Count > 0 ? PartialLists.Single(new Placed<PolicyText>(PolicyText.Of(name), list[0].Place))
            : list.IsComplete ? PartialList<Placed<PolicyText>>.Empty
            : PartialList<Placed<PolicyText>>.Unknown;
    }
}
