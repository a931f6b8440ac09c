using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A call without the external ID that the role demands, which the same program declares.</summary>
public sealed class Role3010ExternalIdOfRoleMissing : SessionRule
{
    public override Rule Rule { get; } = new(
        "ROLE3010",
        "The call does not send the external ID that the role demands",
        RuleLevel.Warning,
        "The role '{0}' is declared here to demand the external ID {1}, and the call sends {2}, so that it fails; send the one that the role demands",
        "A role whose trust policy asks for sts:ExternalId is assumed with that external ID alone. The role's declaration and the call stand in "
        + "one program here, and do not agree.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts)
    {
        var roles = Named(request);
        if (request.Call is not SessionCall.AssumeRole
            || roles.IsEmpty
            || !roles.All(one => one.Role.ExternalIds is { IsComplete: true, Count: > 0 } ids && ids.All(id => id.IsKnown)))
        {
            yield break;
        }

        var demanded = roles.SelectMany(one => one.Role.ExternalIds).Distinct().ToImmutableArray();
        if (request.ExternalIds is { IsComplete: true, Count: 0 })
            yield return Finding(new(SessionPartKind.Role, 0), "none");
        for (var item = 0; item < request.ExternalIds.Count; item++)
        {
            if (request.ExternalIds[item].Value is { IsKnown: true } sent && !demanded.Contains(sent))
                yield return Finding(new(SessionPartKind.ExternalId, item), $"'{sent}'");
        }

        Finding<SessionPart> Finding(SessionPart part, string sent) => new(
            Rule,
            part,
            ImmutableArray.Create(roles[0].Role.Name.ToString(), Join(demanded.Select(id => $"'{id}'")), sent),
            roles.Select(one => one.Part).ToImmutableArray(),
            demanded is [var sole] && sole.HasWildcard() == Answer.No
                ? ImmutableArray.Create<Edit>(new Edit.SetExternalId(sole.ToString()))
                : ImmutableArray<Edit>.Empty);
    }
}
