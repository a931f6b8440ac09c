using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// Reads objects of the CDK's principal classes. A principal stands at the creation of its own class, not at what is
/// wrapped around it: at <c>new AnyPrincipal()</c> of <c>new AnyPrincipal().WithConditions(…)</c>.
/// </summary>
internal sealed class PrincipalReader(CdkScene scene)
{
    private readonly ConditionReader _conditions = new(scene);

    /// <summary>The principals that a value holds; of a choice those of each alternative. Something unknown is an unknown principal.</summary>
    /// <param name="value">The value.</param>
    /// <param name="via">An expression in the analysed file that brings the value in.</param>
    public ImmutableArray<TrustedPrincipal> Read(Value value, SyntaxNode via) => Read(value, via, CdkScene.MaxDepth);

    /// <summary>The principals of a collection; those that are not known are one unknown principal.</summary>
    public ImmutableArray<TrustedPrincipal> ReadAll(Value value, SyntaxNode via) => ReadAll(value, via, CdkScene.MaxDepth);

    /// <summary>The principal that a constructor, or a method with the same parameters, makes.</summary>
    public TrustedPrincipal Make(PrincipalApi api, Call call, SyntaxNode place)
    {
        var value = api.Value(call.Argument(api.Parameter) is { } argument ? scene.Text(argument) : PolicyText.Unknown);
        var action = call.Argument(api.ActionParameter) switch
        {
            null or NullValue => new Placed<PolicyText>(PolicyText.Of(api.Action), place),
            var other => new Placed<PolicyText>(scene.Text(other), scene.Place(other, place)),
        };
        var given = Given(api, call, place);
        return new(new(new(api.Kind, value), place), PartialLists.Single(action), Conditions(api, given, call, place))
        {
            LostConditions = Lost(api, given),
        };
    }

    private ImmutableArray<TrustedPrincipal> Read(Value value, SyntaxNode via, int depth) =>
        Scene.Alternatives(value).SelectMany(one => ReadOne(one, via, depth)).ToImmutableArray();

    private ImmutableArray<TrustedPrincipal> ReadAll(Value value, SyntaxNode via, int depth)
    {
        var elements = scene.Elements(value, via);
        var known = elements.Items.SelectMany(element => Read(element.Item, element.Place, depth - 1)).ToImmutableArray();
        return elements.IsComplete ? known : known.Add(TrustedPrincipal.Unknown(via));
    }

    private ImmutableArray<TrustedPrincipal> ReadOne(Value value, SyntaxNode via, int depth)
    {
        var unknown = ImmutableArray.Create(TrustedPrincipal.Unknown(scene.Place(value, via)));
        if (depth == 0)
            return unknown;
        return value switch
        {
            NullValue => ImmutableArray<TrustedPrincipal>.Empty,
            ObjectValue when scene.Object(value) is { } state && scene.Library.PrincipalClass(state.Type) is { } api =>
                Created(api, state, via, depth),
            CallValue { Receiver: { } receiver } call when scene.Library.PrincipalMethod(call.Method) is { } api =>
                Called(api, receiver, new(call.Method, call.Arguments), scene.Place(value, via), via, depth),
            _ => unknown,
        };
    }

    private ImmutableArray<TrustedPrincipal> Created(PrincipalApi api, ObjectState state, SyntaxNode via, int depth)
    {
        var call = new Call(state.Constructor, state.Arguments);
        var place = scene.Nearest(state.Creation, via);
        if (api.IsOwnPrincipal)
            return Alternatives(api, call).Select(one => Make(api, one, place)).ToImmutableArray();

        var principals = api.Wraps is null
            ? ImmutableArray<TrustedPrincipal>.Empty
            : Read(call.Argument(api.Wraps) ?? Value.Unknown, place, depth - 1);
        principals = Add(api, principals, call, place, isCertain: true, depth);
        foreach (var change in state.Events)
        {
            if (change.Method is { } method && scene.Library.PrincipalMethod(method) is { Mutates: true } mutation)
            {
                principals = Add(
                    mutation, principals, new(method, change.Arguments), scene.Nearest(change.Syntax, place), !change.IsConditional, depth);
            }
        }

        if (!state.IsOpen)
            return principals;
        return api.Joins is null
            ? principals.Select(static one => one with { Conditions = one.Conditions.AndOthers() }).ToImmutableArray()
            : principals.Add(TrustedPrincipal.Unknown(place));
    }

    /// <summary>The call with each of the texts that may name its principal, if each is known.</summary>
    private IEnumerable<Call> Alternatives(PrincipalApi api, Call call) =>
        call.Argument(api.Parameter) is ChoiceValue { Alternatives: var texts } && texts.All(text => scene.Text(text).IsKnown)
            ? texts.Select(text => call.With(api.Parameter, text))
            : [call];

    private ImmutableArray<TrustedPrincipal> Called(
        PrincipalApi api, Value receiver, Call call, SyntaxNode place, SyntaxNode via, int depth)
    {
        var principals = Read(receiver, via, depth - 1);
        var isSeenAlready = api.Mutates && scene.Object(receiver) is not null;
        return isSeenAlready ? principals : Add(api, principals, call, place, isCertain: true, depth);
    }

    /// <summary>The principals after a wrapper or a method has added what it brings.</summary>
    private ImmutableArray<TrustedPrincipal> Add(
        PrincipalApi api, ImmutableArray<TrustedPrincipal> principals, Call call, SyntaxNode place, bool isCertain, int depth)
    {
        if (api.Joins is not null)
            return principals.AddRange(ReadAll(call.Argument(api.Joins) ?? Value.Unknown, place, depth));

        var conditions = Conditions(api, Given(api, call, place), call, place);
        var action = api.AddedAction is { } added ? new Placed<PolicyText>(PolicyText.Of(added), place)
            : api.RepeatsAction && principals.Length > 0 && principals[0].Actions.Count > 0 ? principals[0].Actions[0]
            : (Placed<PolicyText>?)null;
        return principals.Select(one => one with
        {
            Actions = action is { } more && !one.Actions.Items.Any(old => old.Item.Equals(more.Item))
                ? one.Actions.Concat(PartialLists.Single(more))
                : one.Actions,
            Conditions = isCertain ? one.Conditions.Merge(conditions) : one.Conditions.AndOthers(),
        }).ToImmutableArray();
    }

    /// <summary>The conditions in the arguments.</summary>
    private PartialList<Placed<Condition>> Given(PrincipalApi api, Call call, SyntaxNode place)
    {
        var conditions = call.Argument(api.Operator) is { } @operator
            ? _conditions.Block(scene.Text(@operator), call.Argument(api.Conditions) ?? Value.Unknown, place)
            : _conditions.Read(call.Argument(api.Conditions), place);
        if (call.Argument(api.Options) is { } options and not NullValue)
        {
            conditions = conditions.Merge(scene.Object(options) is { } state
                ? _conditions.Read(scene.SoleProperty(state, CdkProperty.OptionsConditions, place).Item, place)
                : PartialList<Placed<Condition>>.Unknown);
        }

        return conditions;
    }

    private PartialList<Placed<Condition>> Conditions(PrincipalApi api, PartialList<Placed<Condition>> given, Call call, SyntaxNode place) =>
        api.Adds is not { } added ? given
        : (added.ReplacesOperator ? given.Without(added.Operator) : given).Merge(_conditions.Added(added, call, place));

    /// <summary>The conditions in whose place the class puts its own, but for one that asks the same.</summary>
    private static PartialList<Placed<Condition>> Lost(PrincipalApi api, PartialList<Placed<Condition>> given) =>
        api.Adds is { ReplacesOperator: true } added
            ? new(
                given.Items.RemoveAll(one => one.Item.Operator.Is(added.Operator) != Answer.Yes
                    || (one.Item.Asks(added.Key) == Answer.Yes && one.Item.Values.Items.All(added.MayBe))),
                given.IsComplete)
            : PartialList<Placed<Condition>>.Empty;
}
