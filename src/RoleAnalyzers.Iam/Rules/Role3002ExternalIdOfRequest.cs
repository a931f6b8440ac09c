using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>The same of the external ID that a request sends: one that no role asks for, or that STS does not take.</summary>
public sealed class Role3002ExternalIdOfRequest : SessionRule
{
    public override Rule Rule => Role3002ExternalIdDoesNotProtect.Fixed;

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) =>
        from item in Enumerable.Range(0, request.ExternalIds.Count)
        let fault = FaultOf(request.ExternalIds[item])
        where fault is not null
        select new Finding<SessionPart>(
            Rule,
            new(SessionPartKind.ExternalId, item),
            ImmutableArray.Create("The external ID of the request", fault, "send the one that was agreed for this role"),
            ImmutableArray<SessionPart>.Empty,
            ImmutableArray<Edit>.Empty);

    private static string? FaultOf(RequestedExternalId id)
    {
        if (id.IsFresh)
            return "is another one with every call, and no role can ask for it";
        var fault = ExternalId.FaultOf(id.Value);
        return fault is not null && id.IsCheckedBySdk ? null
            : ExternalId.IsPlaceholder(id.Value) ? $"is the placeholder '{id.Value}'"
            : fault is not null ? $"is {fault}"
            : null;
    }
}
