using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>Session requests in the short, and what one rule says of them.</summary>
internal static class SessionChecks
{
    /// <summary>A call of AWS with a session's credentials, of which all else is known to be absent.</summary>
    public static SessionRequest Chained(params RequestedDuration[] durations) =>
        Request(SessionCall.AssumeRole, CredentialOrigin.AssumedRole) with { Durations = List(durations) };

    /// <summary>A call of AWS with credentials of the origins, of which all else is known to be absent.</summary>
    public static SessionRequest Request(SessionCall call, params CredentialOrigin[] origins) => new(call, List<RequestedDuration>(), List(origins), Answer.Yes)
    {
        ExternalIds = List<RequestedExternalId>(),
        Roles = List<RequestedRole>(),
        SessionNames = List<PolicyText>(),
        MfaDevices = List<PolicyText>(),
        DeclaredRoles = List<DeclaredRole>(),
    };

    /// <summary>A call for the role <c>Deploy</c> of another account, made by a user, with the roles that the program declares.</summary>
    public static SessionRequest OfDeclared(params DeclaredRole[] roles) => Request(SessionCall.AssumeRole, CredentialOrigin.LongTermKey) with
    {
        Roles = List(new RequestedRole(T($"arn:aws:iam::{Foreign}:role/Deploy"))),
        DeclaredRoles = List(roles),
    };

    /// <summary>A declared role of one hour, which the account may assume, with one of the external IDs if there are any.</summary>
    public static DeclaredRole Role(string name, params string[] externalIds) => new(T(name), T("/"))
    {
        Maximum = List(SessionDuration.Written(3600)),
        Trust = Policy(externalIds.Length == 0 ? Allow(Root(Own)) : Allow(Root(Own)).If(When("StringEquals", "sts:ExternalId", externalIds))),
    };

    public static RequestedDuration Written(params double[] seconds) => Values([.. seconds.Select(SessionDuration.Written)]);

    public static RequestedDuration Between(double low, double high) => Values(new SessionDuration(low, high, IsWritten: false));

    public static RequestedDuration Values(params SessionDuration[] values) => new(List(values));

    /// <summary>An expression of which nothing is known.</summary>
    public static RequestedDuration Anything => new(PartialList<SessionDuration>.Unknown);

    public static ImmutableArray<Finding<SessionPart>> Findings(this SessionRule rule, SessionRequest request) => [.. rule.Check(request, Accounts.None)];

    /// <summary>The message of the only finding.</summary>
    public static string Message(this SessionRule rule, SessionRequest request)
    {
        var finding = Assert.Single(rule.Check(request, Accounts.None));
        return string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
    }
}
