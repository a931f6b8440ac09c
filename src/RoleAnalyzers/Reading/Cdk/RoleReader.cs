using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads the trust policies of the roles that a body declares with the CDK.</summary>
internal static class RoleReader
{
    /// <summary>
    /// One reading for each role declared in the body. Statements added to the policy of a role that is made elsewhere are a
    /// reading of their own, whose other statements are not known; so is a policy set on the resource behind a role.
    /// </summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The CDK as the compilation references it.</param>
    /// <param name="texts">Where the characters of a text are written.</param>
    public static IEnumerable<PolicyReading> Read(BodyEvaluation body, CdkLibrary library, TextValueReader texts)
    {
        var declared = body.Sightings.Where(sighting => library.Role(sighting.Method) is not null).ToList();
        var additions = body.Sightings.Where(sighting => library.IsAddStatements(sighting.Method)).ToList();
        var overrides = body.Sightings.Where(sighting => library.Override(sighting.Method) is not null && MayConcernPolicy(sighting)).ToList();
        var replacements = body.Sightings.Where(sighting => library.IsPolicySetter(sighting.Method)).ToList();
        var uses = body.Sightings.Where(sighting => library.Use(sighting.Method) is not null).ToList();
        foreach (var sighting in declared)
        {
            var role = Role(sighting);
            var scene = new CdkScene(library, sighting.Scene, body);
            var reading = Declared(sighting, scene, texts);
            var policy = reading.Policy;
            foreach (var addition in additions)
            {
                if (Receivers(addition, library).Contains(role))
                    policy = policy with { Statements = policy.Statements.Concat(Added(addition)) };
            }

            // Code that is not seen and has got hold of the role may add statements too, if it speaks of policies at all.
            if (scene.Latest(sighting.Result) is { IsOpen: true } && library.PolicyMentions.AnyOutside(body.Syntax))
                policy = policy.AndOthers();

            // So may whoever calls this body, or has the role from a field; but only a denial would make a difference.
            if (IsHandedOut(sighting) && library.PolicyMentions.AnyDenialOutside(body.Syntax))
                policy = policy.AndOthers();
            if (overrides.Any(one => MayChange(one, role)) || replacements.Any(one => IsBehind(one, role)))
                policy = PlacedPolicy.Unknown;
            var used = uses.Where(use => IsHandedOver(role, use)).Select(use => Use(use, scene)).ToImmutableArray();
            if (!used.IsEmpty && !MayBeAdmittedElsewhere(sighting, scene))
                policy = policy with { Uses = new(used) };
            yield return reading with { Policy = policy, Role = sighting.Syntax.GetLocation(), Met = sighting.Met };
        }

        var roles = declared.Select(Role).ToImmutableHashSet();
        foreach (var addition in additions)
        {
            if (Receivers(addition, library).Any(role => !roles.Contains(role)))
                yield return new(new PlacedPolicy(Added(addition)).AndOthers()) { Met = addition.Met };
        }

        foreach (var replacement in replacements)
        {
            if (replacement is { Receiver: { } behind, Arguments: [var document], ArgumentSyntax: [{ } place] }
                && !roles.Contains(Identity(behind)) && !overrides.Exists(one => MayChange(one, Identity(behind))))
            {
                var scene = new CdkScene(library, replacement.Scene, body);
                yield return One(new DocumentReader(scene, texts).Read(document, place)) with { Met = replacement.Met };
            }
        }

        // Whether a statement may be added where it is not seen: by other code that has the role, or gets its policy from here.
        bool MayBeAdmittedElsewhere(Sighting declaration, CdkScene scene) =>
            ((scene.Latest(declaration.Result) is not { IsOpen: false } || IsHandedOut(declaration)) && library.PolicyMentions.AnyOutside(body.Syntax))
            || library.PolicyMentions.CountWithin(body.Syntax) > additions.Count(addition => addition.Site is null && Receivers(addition, library).Any());

        bool IsHandedOut(Sighting declaration) => declaration.Result is ObjectValue { Allocation: var made } && body.HandedOut.Value.ContainsKey(made);

        PlacedUse Use(Sighting use, CdkScene scene) => new(library.Use(use.Method)!, scene.Nearest(use.ArgumentSyntax[0], use.Syntax).GetLocation());

        PartialList<PlacedStatement> Added(Sighting addition)
        {
            var scene = new CdkScene(library, addition.Scene, body);
            return new StatementReader(scene, new(scene, texts))
                .ReadAll(addition.Arguments.FirstOrDefault() ?? Value.Unknown, addition.Syntax);
        }

        bool MayConcernPolicy(Sighting one)
        {
            var path = new Call(one.Method, one.Arguments).Argument(library.Override(one.Method)?.Parameter) ?? Value.Unknown;
            return PolicyOverride.MayConcernPolicy(new CdkScene(library, one.Scene, body).Text(path));
        }
    }

    /// <summary>This instance, whether it is named as its own type or as the base.</summary>
    private static ThisValue This { get; } = new((ITypeSymbol?)null);

    /// <summary>The role that a constructor makes; in a constructor that calls its base, this instance.</summary>
    private static Value Role(Sighting sighting) =>
        sighting.Operation.Kind == OperationKind.Invocation ? Identity(sighting.Receiver ?? This) : Identity(sighting.Result);

    /// <summary>Whether the property is set to the role, or to its ARN, and to nothing else.</summary>
    private static bool IsHandedOver(Value role, Sighting use) => use is { Arguments: [var value], ArgumentSyntax: [not null] } && Identity(value switch
    {
        MemberValue { Member.Name: "RoleArn" or "AttrArn", Receiver: { } named } => named,
        _ => value,
    }).Equals(role);

    /// <summary>The roles to whose policy a call adds; none when it adds to another document.</summary>
    private static IEnumerable<Value> Receivers(Sighting addition, CdkLibrary library) =>
        addition.Receiver is MemberValue { Receiver: { } role } member && library.IsAssumeRolePolicy(member.Member)
            ? Scene.Alternatives(role).Select(Identity)
            : Enumerable.Empty<Value>();

    /// <summary>
    /// Whether what a call changes in the template may be the role's: it is called on the role, on the resource behind it, or on a
    /// construct that is not known.
    /// </summary>
    private static bool MayChange(Sighting change, Value role) =>
        Scene.Alternatives(change.Receiver ?? Value.Unknown).Any(receiver =>
            Identity(receiver).Equals(role) || IsBehind(receiver, role) || Construct(receiver) is UnknownValue or CallValue);

    /// <summary>Whether something is set on the resource behind the role, or on one that is not known.</summary>
    private static bool IsBehind(Sighting setting, Value role) =>
        Scene.Alternatives(setting.Receiver ?? Value.Unknown).Any(receiver => IsBehind(receiver, role) || Construct(receiver) is UnknownValue or CallValue);

    private static bool IsBehind(Value resource, Value role) => Construct(resource) is { } construct && construct != resource && Identity(construct).Equals(role);

    /// <summary>The construct in whose tree a value was looked up, by <c>Node.DefaultChild</c> or <c>Node.FindChild</c>; any other value itself.</summary>
    private static Value Construct(Value value) => value switch
    {
        MemberValue { Member.Name: "DefaultChild", Receiver: MemberValue { Member.Name: "Node", Receiver: { } construct } } => construct,
        CallValue { Method.Name: "FindChild" or "TryFindChild", Receiver: MemberValue { Member.Name: "Node", Receiver: { } construct } } => construct,
        _ => value,
    };

    /// <summary>The value without the place that named it, to compare which object it is.</summary>
    private static Value Identity(Value value) => value is ThisValue ? This : value with { Written = null };

    private static PolicyReading Declared(Sighting sighting, CdkScene scene, TextValueReader texts)
    {
        var place = sighting.Syntax;
        var isDocument = scene.Library.Role(sighting.Method)?.Policy == CdkProperty.AssumeRolePolicyDocument;
        if (isDocument && scene.Latest(sighting.Result) is { } role && role.Members.ContainsKey(CdkProperty.AssumeRolePolicyDocument.Name))
            return One(Documents(scene, role, place, texts));

        var props = new Call(sighting.Method, sighting.Arguments).Argument(RoleConstruct.Props) ?? Value.Unknown;
        var alternatives = Scene.Alternatives(props);
        return One(new PartialList<Value>(alternatives).SelectMany(one =>
            scene.Object(one) is not { } state ? PartialList<PolicyReading>.Unknown
            : isDocument ? Documents(scene, state, place, texts)
            : PartialLists.Single(new PolicyReading(AssumedBy(scene, state, place, isOnlyOne: alternatives.Length == 1)))));
    }

    /// <summary>The one policy; several that the role may have are judged as one that has the statements of all.</summary>
    private static PolicyReading One(PartialList<PolicyReading> policies) =>
        policies is { IsComplete: true, Count: 1 }
            ? policies[0]
            : new(new PlacedPolicy(policies.SelectMany(static one => one.Policy.Statements)));

    /// <summary>Each document that the property may hold.</summary>
    private static PartialList<PolicyReading> Documents(CdkScene scene, ObjectState owner, SyntaxNode via, TextValueReader texts) =>
        scene.Property(owner, CdkProperty.AssumeRolePolicyDocument, via).SelectMany(document => new DocumentReader(scene, texts).Read(document.Item, document.Place));

    private static PlacedPolicy AssumedBy(CdkScene scene, ObjectState props, SyntaxNode via, bool isOnlyOne)
    {
        var place = scene.Nearest(props.Creation, via);
        var assumedBy = scene.Property(props, CdkProperty.AssumedBy, place);
        var externalIds = ExternalIds(scene, props, place);
        var principals = new PrincipalReader(scene);
        var trusted = assumedBy.Items
            .SelectMany(one => principals.Read(one.Item, one.Place).Select(principal => (principal, one.Place)))
            .ToList();
        var isSole = isOnlyOne && assumedBy is { IsComplete: true, Count: 1 };
        return new(new PartialList<PlacedStatement>(
            trusted.Select(one => new StatementParts(one.principal.Principal.Place)
            {
                Principals = PartialLists.Single(one.principal.Principal),
                Actions = one.principal.Actions,
                Conditions = one.principal.Conditions.Merge(externalIds),
                LostConditions = one.principal.LostConditions,
                AssumedBy = isSole && trusted.Count == 1 ? one.Place : null,
            }.Statement()).ToImmutableArray(),
            assumedBy.IsComplete))
        {
            AssumedBy = isSole ? assumedBy[0].Place.GetLocation() : null,
        };
    }

    /// <summary>The condition that <c>ExternalIds</c> puts on each statement made from <c>AssumedBy</c>; none for an empty list.</summary>
    private static PartialList<Placed<Condition>> ExternalIds(CdkScene scene, ObjectState props, SyntaxNode via)
    {
        var property = scene.SoleProperty(props, CdkProperty.ExternalIds, via);
        var ids = scene.Elements(property.Item, property.Place);
        if (ids.Count == 0)
            return ids.IsComplete ? PartialList<Placed<Condition>>.Empty : PartialList<Placed<Condition>>.Unknown;
        return PartialLists.Single(new Placed<Condition>(
            new(PolicyText.Of("StringEquals"), PolicyText.Of("sts:ExternalId"), ids.Select(one => scene.Text(one.Item))),
            property.Place));
    }
}
