using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Sessions;

/// <summary>A role that the same program declares, as far as whoever assumes it must know it.</summary>
/// <param name="Name">Its name, which the program gives it; one that deployment makes up cannot be asked for by name.</param>
/// <param name="Path">Its path: a slash, or the folders of the role between slashes.</param>
public sealed record DeclaredRole(PolicyText Name, PolicyText Path)
{
    /// <summary>The longest session that it lets callers ask for: each value, in seconds, that it may have.</summary>
    public PartialList<SessionDuration> Maximum { get; init; } = PartialList<SessionDuration>.Unknown;

    /// <summary>Who may assume it.</summary>
    public TrustPolicy Trust { get; init; } = new(PartialList<Statement>.Unknown);

    /// <summary>
    /// Whether the ARN names it, whatever account the ARN says: the code that declares a role seldom says to which account it is deployed.
    /// </summary>
    public Answer IsNamedBy(PolicyText arn)
    {
        const string Role = "role/";
        if (IamArn.Read(arn) is not { Resource: var resource })
            return arn.IsKnown ? Answer.No : Answer.Maybe;
        if (!resource.TryGetValue(out var known))
            return resource.StartsWith(Role) == Answer.No ? Answer.No : Answer.Maybe;
        if (!known.StartsWith(Role, StringComparison.Ordinal))
            return Answer.No;
        var name = known.LastIndexOf('/') + 1;
        return Answers.Both(Name.Is(known.Substring(name)), Path.Is(known.Substring(Role.Length - 1, name - Role.Length + 1)));
    }

    /// <summary>
    /// The external IDs one of which it demands of every caller; empty and complete when it demands none of some, incomplete when that is
    /// not known.
    /// </summary>
    public PartialList<PolicyText> ExternalIds
    {
        get
        {
            const string Key = "sts:ExternalId";
            var ids = ImmutableArray.CreateBuilder<PolicyText>();
            foreach (var statement in Trust.Statements)
            {
                if (statement.AllowsAssuming == Answer.No)
                    continue;
                if (statement.AllowsAssuming != Answer.Yes || !statement.Conditions.IsComplete)
                    return PartialList<PolicyText>.Unknown;
                var asking = statement.Conditions.Where(condition => condition.Asks(Key) != Answer.No).ToList();
                if (asking.Count == 0)
                    return PartialList<PolicyText>.Empty;
                if (asking is not [{ Values.IsComplete: true } sole]
                    || Answers.Both(sole.Asks(Key), sole.Operator.Is("StringEquals", StringComparison.OrdinalIgnoreCase)) != Answer.Yes)
                    return PartialList<PolicyText>.Unknown;
                ids.AddRange(sole.Values.Items);
            }

            return new(ids.Distinct().ToImmutableArray(), Trust.Statements.IsComplete && ids.Count > 0);
        }
    }
}
