using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading;

/// <summary>A statement as a reader of objects puts it together: each part with its place, and what a fix may take hold of.</summary>
/// <param name="Place">Where a finding about the statement as a whole stands.</param>
internal sealed record StatementParts(SyntaxNode Place)
{
    /// <summary>The names of its elements, each at what makes it be there.</summary>
    public PartialList<Placed<PolicyText>> Elements { get; init; } = PartialList<Placed<PolicyText>>.Unknown;

    public PartialList<Placed<PolicyText>> Sids { get; init; } = PartialList<Placed<PolicyText>>.Unknown;

    public PolicyText Effect { get; init; } = PolicyText.Of("Allow");

    public PartialList<Placed<Principal>> Principals { get; init; } = PartialList<Placed<Principal>>.Empty;

    public PartialList<Placed<Principal>> NotPrincipals { get; init; } = PartialList<Placed<Principal>>.Empty;

    public PartialList<Placed<PolicyText>> Actions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

    public PartialList<Placed<PolicyText>> NotActions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

    public PartialList<Placed<PolicyText>> Resources { get; init; } = PartialList<Placed<PolicyText>>.Empty;

    public PartialList<Placed<PolicyText>> NotResources { get; init; } = PartialList<Placed<PolicyText>>.Empty;

    public PartialList<Placed<Condition>> Conditions { get; init; } = PartialList<Placed<Condition>>.Empty;

    public PartialList<Placed<Condition>> LostConditions { get; init; } = PartialList<Placed<Condition>>.Empty;

    /// <summary>The expression assigned to <c>AssumedBy</c>, when this statement is all that comes of it.</summary>
    public SyntaxNode? AssumedBy { get; init; }

    /// <summary>The creation of the object that holds the statement's parts; null for a statement made from <c>AssumedBy</c>.</summary>
    public SyntaxNode? Creation { get; init; }

    /// <summary>The statement that the parts make.</summary>
    public PlacedStatement Statement()
    {
        var model = new Statement
        {
            Elements = Elements.Items(),
            Sids = Sids.Items(),
            Effect = Effect,
            Principals = Principals.Items(),
            NotPrincipals = NotPrincipals.Items(),
            Actions = Actions.Items(),
            NotActions = NotActions.Items(),
            Resources = Resources.Items(),
            NotResources = NotResources.Items(),
            Conditions = Conditions.Items(),
            LostConditions = LostConditions.Items(),
        };
        return new(model, part => NodeOf(part).GetLocation())
        {
            AssumedBy = AssumedBy?.GetLocation(),
            FindCreation = Creation is { } creation ? creation.GetLocation : null,
        };
    }

    private SyntaxNode NodeOf(PolicyPart part) => part.Kind switch
    {
        PolicyPartKind.Element => Elements[part.Item].Place,
        PolicyPartKind.Sid => Sids[part.Item].Place,
        PolicyPartKind.Principal => Principals[part.Item].Place,
        PolicyPartKind.NotPrincipal => NotPrincipals[part.Item].Place,
        PolicyPartKind.Action => part.Item < Actions.Count ? Actions[part.Item].Place : NotActions[part.Item - Actions.Count].Place,
        PolicyPartKind.Resource => Resources[part.Item].Place,
        PolicyPartKind.NotResource => NotResources[part.Item].Place,
        PolicyPartKind.Condition or PolicyPartKind.ConditionOperator or PolicyPartKind.ConditionValue => Conditions[part.Item].Place,
        PolicyPartKind.LostCondition => LostConditions[part.Item].Place,
        _ => Place,
    };
}
