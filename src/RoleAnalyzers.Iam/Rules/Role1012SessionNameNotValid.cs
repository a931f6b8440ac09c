using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A name that no role session can have, given to an object that asks for sessions by itself.</summary>
public sealed class Role1012SessionNameNotValid : SessionRule
{
    public override Rule Rule { get; } = new(
        "ROLE1012",
        "No role session can have this name",
        RuleLevel.Warning,
        "The session name '{0}' {1}, so that {2} fails when credentials are first asked for; use 2 to 64 letters, digits and characters of _+=,.@-",
        "The name of a role session has 2 to 64 ASCII letters, digits and characters of _+=,.@-, and no space. AssumeRoleAWSCredentials "
        + "passes it on as it is, and STS refuses another; the credentials of web identity throw when they are made.");

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) =>
        from item in Enumerable.Range(0, request.SessionNames.Count)
        let name = request.SessionNames[item]
        let fault = SessionName.FaultOf(name)
        // The credentials of web identity give themselves a name where they get an empty one.
        where fault is not null && !(request.Call is SessionCall.AssumeRoleWithWebIdentity && name.Segments.IsEmpty)
        select new Finding<SessionPart>(
            Rule,
            new(SessionPartKind.SessionName, item),
            ImmutableArray.Create(name.ToString(), fault, request.Call.Name()),
            ImmutableArray<SessionPart>.Empty,
            ImmutableArray<Edit>.Empty);
}
