using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1009Tests
{
    private static readonly Role1009ChainedSessionUnbounded Rule = new();

    [Fact]
    public void What_nothing_bounds_at_an_hour()
    {
        Assert.Single(Rule.Findings(Chained(Anything)));
        Assert.Single(Rule.Findings(Chained(Values(SessionDuration.Unknown))));
        Assert.Single(Rule.Findings(Chained(Between(900, double.PositiveInfinity))));
        Assert.Single(Rule.Findings(Chained(Between(900, 7200))));
        Assert.Single(Rule.Findings(Chained(new RequestedDuration(List(SessionDuration.Written(900)).OrMore()))));
        Assert.Single(Rule.Findings(Chained(Anything) with { Durations = List(Anything).OrMore() }));
    }

    [Fact]
    public void What_is_bounded_or_written()
    {
        Assert.Empty(Rule.Findings(Chained()));
        Assert.Empty(Rule.Findings(Chained() with { Durations = PartialList<RequestedDuration>.Unknown }));
        Assert.Empty(Rule.Findings(Chained(Between(double.NegativeInfinity, 3600))));
        Assert.Empty(Rule.Findings(Chained(Written(900, 3600))));
        Assert.Empty(Rule.Findings(Chained(Written(7200))));
    }

    [Theory]
    [InlineData(CredentialOrigin.Unknown)]
    [InlineData(CredentialOrigin.LongTermKey)]
    [InlineData(CredentialOrigin.Anonymous)]
    [InlineData(CredentialOrigin.FederationToken)]
    public void Credentials_that_are_perhaps_no_session(CredentialOrigin origin)
    {
        Assert.Empty(Rule.Findings(Request(SessionCall.AssumeRole, origin) with { Durations = List(Anything) }));
        Assert.Empty(Rule.Findings(Request(SessionCall.AssumeRole, CredentialOrigin.AssumedRole, origin) with { Durations = List(Anything) }));
    }

    [Theory]
    [InlineData(SessionCall.AssumeRoleWithSaml)]
    [InlineData(SessionCall.AssumeRoleWithWebIdentity)]
    [InlineData(SessionCall.GetSessionToken)]
    public void Only_AssumeRole_is_chained(SessionCall call) => Assert.Empty(Rule.Findings(Chained(Anything) with { Call = call }));

    [Theory]
    [InlineData(Answer.Maybe)]
    [InlineData(Answer.No)]
    public void Only_AWS_has_the_limit(Answer isAws) => Assert.Empty(Rule.Findings(Chained(Anything) with { IsAws = isAws }));

    [Fact]
    public void It_is_bounded_at_an_hour_and_the_origins_explain_it()
    {
        var finding = Assert.Single(Rule.Findings(Chained(Anything)));
        Assert.Equal([new Edit.CapDuration(3600)], finding.Edits);
        Assert.Equal([new(SessionPartKind.Origin, 0)], finding.Because);
        Assert.Equal(
            "AssumeRole is asked with credentials from AssumeRole for a duration that nothing bounds at 3600 seconds, and it fails above them "
            + "when the credentials are themselves a session; bound the duration",
            Rule.Message(Chained(Anything)));
    }
}
