using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1011Tests
{
    private static readonly Role1011CallNotAllowed Rule = new();

    [Theory]
    [InlineData(CredentialOrigin.AssumedRole, true)]
    [InlineData(CredentialOrigin.Saml, true)]
    [InlineData(CredentialOrigin.WebIdentity, true)]
    [InlineData(CredentialOrigin.IdentityCenter, true)]
    [InlineData(CredentialOrigin.Container, true)]
    [InlineData(CredentialOrigin.InstanceProfile, true)]
    [InlineData(CredentialOrigin.SessionToken, true)]
    [InlineData(CredentialOrigin.FederationToken, true)]
    [InlineData(CredentialOrigin.SessionCredentials, true)]
    [InlineData(CredentialOrigin.LongTermKey, false)]
    [InlineData(CredentialOrigin.Anonymous, false)]
    [InlineData(CredentialOrigin.Unknown, false)]
    public void No_session_gets_a_session_of_a_user(CredentialOrigin origin, bool isReported)
    {
        Assert.Equal(isReported ? 1 : 0, Rule.Findings(Request(SessionCall.GetSessionToken, origin)).Length);
        Assert.Equal(isReported ? 1 : 0, Rule.Findings(Request(SessionCall.GetFederationToken, origin)).Length);
    }

    [Theory]
    [InlineData(SessionCall.AssumeRole, 1)]
    [InlineData(SessionCall.AssumeRoleWithSaml, 0)]
    [InlineData(SessionCall.AssumeRoleWithWebIdentity, 0)]
    [InlineData(SessionCall.AssumeRoot, 0)]
    [InlineData(SessionCall.GetWebIdentityToken, 0)]
    public void A_federation_token_assumes_no_role(SessionCall call, int count) =>
        Assert.Equal(count, Rule.Findings(Request(call, CredentialOrigin.FederationToken)).Length);

    [Fact]
    public void Other_sessions_may_assume_roles()
    {
        Assert.Empty(Rule.Findings(Request(SessionCall.AssumeRole, CredentialOrigin.AssumedRole)));
        Assert.Empty(Rule.Findings(Request(SessionCall.AssumeRole, CredentialOrigin.SessionToken)));
        Assert.Empty(Rule.Findings(Request(SessionCall.AssumeRole, CredentialOrigin.SessionCredentials)));
    }

    [Fact]
    public void All_origins_must_be_such()
    {
        Assert.Single(Rule.Findings(Request(SessionCall.GetSessionToken, CredentialOrigin.AssumedRole, CredentialOrigin.Container)));
        Assert.Empty(Rule.Findings(Request(SessionCall.GetSessionToken, CredentialOrigin.AssumedRole, CredentialOrigin.LongTermKey)));
        Assert.Empty(Rule.Findings(Request(SessionCall.GetSessionToken, CredentialOrigin.AssumedRole, CredentialOrigin.Unknown)));
        var request = Request(SessionCall.GetSessionToken, CredentialOrigin.AssumedRole);
        Assert.Empty(Rule.Findings(request with { Origins = request.Origins.OrMore() }));
    }

    [Theory]
    [InlineData(Answer.Maybe)]
    [InlineData(Answer.No)]
    public void Other_services_may_allow_it(Answer isAws) =>
        Assert.Empty(Rule.Findings(Request(SessionCall.GetSessionToken, CredentialOrigin.AssumedRole) with { IsAws = isAws }));

    [Fact]
    public void The_origins_explain_the_call()
    {
        var request = Request(SessionCall.GetSessionToken, CredentialOrigin.AssumedRole, CredentialOrigin.InstanceProfile);
        var finding = Assert.Single(Rule.Findings(request));
        Assert.Equal(new(SessionPartKind.Call, 0), finding.Part);
        Assert.Equal([new(SessionPartKind.Origin, 0), new(SessionPartKind.Origin, 1)], finding.Because);
        Assert.Equal(
            "GetSessionToken is called with credentials from AssumeRole or credentials of an instance profile, to which AWS allows it under no "
            + "policy, so that the call fails; sign it with the long-term key of a user",
            Rule.Message(request));
        Assert.Equal(
            "AssumeRole is called with credentials from GetFederationToken, to which AWS allows it under no policy, so that the call fails; sign it "
            + "with the credentials of a user or a role",
            Rule.Message(Request(SessionCall.AssumeRole, CredentialOrigin.FederationToken)));
    }
}
