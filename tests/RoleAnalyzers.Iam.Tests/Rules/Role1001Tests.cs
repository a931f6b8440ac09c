using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1001Tests
{
    private static readonly SessionDuration Hour = SessionDuration.Written(3600);
    private static readonly SessionDuration Long = SessionDuration.Written(7200);
    private static readonly SessionDuration Longest = SessionDuration.Written(43200);
    private static readonly SessionDuration AboveHour = new(4000, 5000, IsWritten: false);
    private static readonly SessionDuration AroundHour = new(900, 43200, IsWritten: false);

    [Theory]
    [InlineData(CredentialOrigin.AssumedRole, true)]
    [InlineData(CredentialOrigin.Saml, true)]
    [InlineData(CredentialOrigin.WebIdentity, true)]
    [InlineData(CredentialOrigin.IdentityCenter, true)]
    [InlineData(CredentialOrigin.Container, true)]
    [InlineData(CredentialOrigin.InstanceProfile, true)]
    [InlineData(CredentialOrigin.SessionToken, true)]
    [InlineData(CredentialOrigin.SessionCredentials, true)]
    [InlineData(CredentialOrigin.Unknown, false)]
    [InlineData(CredentialOrigin.LongTermKey, false)]
    [InlineData(CredentialOrigin.Anonymous, false)]
    [InlineData(CredentialOrigin.FederationToken, false)]
    public void Credentials_that_are_a_session(CredentialOrigin origin, bool isReported) =>
        Assert.Equal(isReported ? 1 : 0, Check(Request([Written(7200)], origin)).Length);

    [Theory]
    [InlineData(900, false)]
    [InlineData(3600, false)]
    [InlineData(3600.5, true)]
    [InlineData(3601, true)]
    [InlineData(43200, true)]
    [InlineData(99999999, true)]
    [InlineData(-1, false)]
    [InlineData(double.NaN, false)]
    public void One_written_duration(double seconds, bool isReported) =>
        Assert.Equal(isReported ? 1 : 0, Check(Request([Written(seconds)], CredentialOrigin.AssumedRole)).Length);

    [Theory]
    [InlineData(SessionCall.AssumeRole, 1)]
    [InlineData(SessionCall.AssumeRoleWithSaml, 0)]
    [InlineData(SessionCall.AssumeRoleWithWebIdentity, 0)]
    [InlineData(SessionCall.GetSessionToken, 0)]
    [InlineData(SessionCall.GetFederationToken, 0)]
    public void Only_AssumeRole_is_chained(SessionCall call, int count) =>
        Assert.Equal(count, Check(Request([Written(43200)], CredentialOrigin.AssumedRole) with { Call = call }).Length);

    [Theory]
    [InlineData(Answer.Yes, 1)]
    [InlineData(Answer.Maybe, 0)]
    [InlineData(Answer.No, 0)]
    public void Only_AWS_has_the_limit(Answer isAws, int count) =>
        Assert.Equal(count, Check(Request([Written(7200)], CredentialOrigin.AssumedRole) with { IsAws = isAws }).Length);

    [Fact]
    public void No_duration_is_an_hour() => Assert.Empty(Check(Request([], CredentialOrigin.AssumedRole)));

    [Fact]
    public void An_unknown_duration_is_silent()
    {
        Assert.Empty(Check(Request([Values(SessionDuration.Unknown)], CredentialOrigin.AssumedRole)));
        Assert.Empty(Check(Request([new(PartialList<SessionDuration>.Unknown)], CredentialOrigin.AssumedRole)));
        Assert.Empty(Check(Request([], CredentialOrigin.AssumedRole) with { Durations = PartialList<RequestedDuration>.Unknown }));
    }

    [Fact]
    public void Among_the_values_of_one_expression_a_written_one_is_enough()
    {
        Assert.Single(Check(Request([Values(Hour, Long)], CredentialOrigin.AssumedRole)));
        Assert.Single(Check(Request([Values(AroundHour, Long)], CredentialOrigin.AssumedRole)));
        Assert.Single(Check(Request([new(List(Long).OrMore())], CredentialOrigin.AssumedRole)));
        Assert.Empty(Check(Request([Values(Hour, AboveHour)], CredentialOrigin.AssumedRole)));
        Assert.Empty(Check(Request([Values(AroundHour)], CredentialOrigin.AssumedRole)));
    }

    [Fact]
    public void A_range_is_reported_when_all_of_it_is_too_long()
    {
        Assert.Single(Check(Request([Values(AboveHour)], CredentialOrigin.AssumedRole)));
        Assert.Single(Check(Request([Values(AboveHour, Longest)], CredentialOrigin.AssumedRole)));
        Assert.Empty(Check(Request([new(List(AboveHour).OrMore())], CredentialOrigin.AssumedRole)));
        Assert.Empty(Check(Request([Values(new SessionDuration(3600, 5000, IsWritten: false))], CredentialOrigin.AssumedRole)));
    }

    [Fact]
    public void A_duration_set_on_some_ways_only_is_reported_on_those()
    {
        var request = Request([Values(Long)], CredentialOrigin.AssumedRole);
        Assert.Single(Check(request with { Durations = request.Durations.OrMore() }));
    }

    [Fact]
    public void Each_expression_at_fault_is_a_finding()
    {
        var findings = Check(Request([Values(Long), Values(Hour), Values(Longest)], CredentialOrigin.AssumedRole));
        Assert.Equal([0, 2], findings.Select(f => f.Part.Item));
        Assert.All(findings, f => Assert.Equal(SessionPartKind.Duration, f.Part.Kind));
    }

    [Fact]
    public void Long_term_keys_on_some_ways_may_be_those_with_the_long_duration()
    {
        CredentialOrigin[] either = [CredentialOrigin.LongTermKey, CredentialOrigin.AssumedRole];
        Assert.Empty(Check(Request([Values(Hour), Values(Long)], either)));
        Assert.Empty(Check(Request([Values(Hour, Long)], either)));
        Assert.Single(Check(Request([Values(Long)], either)));
        Assert.Equal(2, Check(Request([Values(Long), Values(AboveHour)], either)).Length);
        Assert.Empty(Check(Request([Values(Long)], either) with { Durations = List(Values(Long)).OrMore() }));
    }

    [Fact]
    public void An_unknown_origin_among_them_is_silent()
    {
        Assert.Empty(Check(Request([Values(Long)], CredentialOrigin.AssumedRole, CredentialOrigin.Unknown)));
        var request = Request([Values(Long)], CredentialOrigin.AssumedRole);
        Assert.Empty(Check(request with { Origins = request.Origins.OrMore() }));
        Assert.Empty(Check(request with { Origins = PartialList<CredentialOrigin>.Unknown }));
    }

    [Fact]
    public void The_origins_that_are_sessions_explain_it()
    {
        var finding = Assert.Single(Check(Request(
            [Values(Long)], CredentialOrigin.LongTermKey, CredentialOrigin.SessionToken, CredentialOrigin.InstanceProfile)));
        Assert.Equal([new(SessionPartKind.Origin, 1), new(SessionPartKind.Origin, 2)], finding.Because);
        Assert.Equal(["7200", "credentials from GetSessionToken or credentials of an instance profile"], finding.Arguments);
    }

    [Fact]
    public void The_message_names_the_durations()
    {
        Assert.Equal("7200 or 43200", Seconds(Longest, Hour, Long, Long));
        Assert.Equal("4000 to 5000", Seconds(AboveHour));
        Assert.Equal("5400 or more", Seconds(new SessionDuration(5400, double.PositiveInfinity, IsWritten: false)));
        Assert.Equal("3600.5", Seconds(SessionDuration.Written(3600.5)));

        static string Seconds(params SessionDuration[] values) =>
            Assert.Single(Check(Request([Values(values)], CredentialOrigin.AssumedRole))).Arguments[0];
    }

    [Fact]
    public void What_is_always_too_long_becomes_an_hour()
    {
        Edit[] edits = [new Edit.SetDuration(3600), new Edit.RemoveDuration()];
        Assert.Equal(edits, Edits(Values(Long)));
        Assert.Equal(edits, Edits(Values(Long, AboveHour)));
    }

    [Fact]
    public void What_may_also_be_lower_is_capped()
    {
        Edit[] edits = [new Edit.CapDuration(3600), new Edit.RemoveDuration()];
        Assert.Equal(edits, Edits(Values(Hour, Long)));
        Assert.Equal(edits, Edits(Values(AroundHour, Long)));
        Assert.Equal(edits, Edits(new RequestedDuration(List(Long).OrMore())));
    }

    private static ImmutableArray<Edit> Edits(RequestedDuration duration) =>
        Assert.Single(Check(Request([duration], CredentialOrigin.AssumedRole))).Edits;

    private static RequestedDuration Written(double seconds) => Values(SessionDuration.Written(seconds));

    private static RequestedDuration Values(params SessionDuration[] values) => new(List(values));

    private static SessionRequest Request(RequestedDuration[] durations, params CredentialOrigin[] origins) =>
        new(SessionCall.AssumeRole, List(durations), List(origins), Answer.Yes);

    private static ImmutableArray<Finding<SessionPart>> Check(SessionRequest request) =>
        [.. new Role1001ChainedSessionTooLong().Check(request, Accounts.None)];
}
