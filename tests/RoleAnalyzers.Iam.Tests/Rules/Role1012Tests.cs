using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1012Tests
{
    private static readonly Role1012SessionNameNotValid Rule = new();

    [Theory]
    [InlineData("ab")]
    [InlineData("A1_+=,.@-z")]
    [InlineData("ann@example.com")]
    [InlineData("{?}")]
    [InlineData("x{?}")]
    [InlineData("deploy-{?}-{word}")]
    public void What_a_session_may_be_named(string name) => Assert.Empty(Check(name));

    [Theory]
    [InlineData("a", "has 1 characters")]
    [InlineData("", "has 0 characters")]
    [InlineData("night shift", "has characters that no session name has")]
    [InlineData("build/17", "has characters that no session name has")]
    [InlineData("zoë", "has characters that no session name has")]
    [InlineData("build #{?}", "has characters that no session name has")]
    public void What_no_session_is_named(string name, string fault)
    {
        var finding = Assert.Single(Check(name));
        Assert.Equal(new(SessionPartKind.SessionName, 0), finding.Part);
        Assert.Equal([T(name).ToString(), fault, "AssumeRole"], finding.Arguments);
        Assert.Empty(finding.Edits);
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    public void At_most_64_characters(int length, int count)
    {
        Assert.Equal(count, Check(new string('a', length)).Length);
        Assert.Equal(count, Check(new string('a', length) + "{?}").Length);
    }

    [Fact]
    public void The_credentials_of_web_identity_name_their_sessions_themselves()
    {
        Assert.Empty(Check("", SessionCall.AssumeRoleWithWebIdentity));
        Assert.Single(Check("a", SessionCall.AssumeRoleWithWebIdentity));
    }

    [Fact]
    public void The_message_says_what_a_name_has() => Assert.Equal(
        "The session name 'night shift' has characters that no session name has, so that AssumeRole fails when credentials are first asked for; "
        + "use 2 to 64 letters, digits and characters of _+=,.@-",
        Rule.Message(Of("night shift", SessionCall.AssumeRole)));

    private static SessionRequest Of(string name, SessionCall call) => Request(call, CredentialOrigin.Unknown) with { SessionNames = List(T(name)) };

    private static ImmutableArray<Finding<SessionPart>> Check(string name, SessionCall call = SessionCall.AssumeRole) => Rule.Findings(Of(name, call));
}
