using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1002Tests
{
    private static readonly Role1002DurationNotAccepted Rule = new();

    [Theory]
    [InlineData(SessionCall.AssumeRole, 900, 43200)]
    [InlineData(SessionCall.AssumeRoleWithSaml, 900, 43200)]
    [InlineData(SessionCall.AssumeRoleWithWebIdentity, 900, 43200)]
    [InlineData(SessionCall.GetSessionToken, 900, 129600)]
    [InlineData(SessionCall.GetFederationToken, 900, 129600)]
    [InlineData(SessionCall.AssumeRoot, 0, 900)]
    [InlineData(SessionCall.GetWebIdentityToken, 60, 3600)]
    public void Each_call_has_its_own_range(SessionCall call, int least, int most)
    {
        Assert.Equal([new Edit.SetDuration(least)], Edits(call, least - 1));
        Assert.Empty(Findings(call, Written(least)));
        Assert.Empty(Findings(call, Written(most)));
        Assert.Equal([new Edit.SetDuration(most)], Edits(call, most + 1));
    }

    [Fact]
    public void A_call_without_a_duration_is_accepted() => Assert.Empty(Findings(SessionCall.AssumeRole));

    [Theory]
    [InlineData(Answer.Yes, 1)]
    [InlineData(Answer.Maybe, 0)]
    [InlineData(Answer.No, 0)]
    public void Only_AWS_has_the_range(Answer isAws, int count) =>
        Assert.Equal(count, Rule.Findings(Request(SessionCall.AssumeRole) with { Durations = List(Written(60)), IsAws = isAws }).Length);

    [Fact]
    public void Whoever_signs_does_not_matter()
    {
        Assert.Single(Rule.Findings(Request(SessionCall.AssumeRole, CredentialOrigin.Unknown) with { Durations = List(Written(60)) }));
        Assert.Single(Rule.Findings(Request(SessionCall.AssumeRole, CredentialOrigin.LongTermKey) with { Durations = List(Written(50000)) }));
    }

    [Fact]
    public void What_the_analyzer_of_the_SDK_reports_is_left_to_it() =>
        Assert.Empty(Findings(SessionCall.AssumeRole, Written(60) with { IsCheckedBySdk = true }));

    [Fact]
    public void Among_several_values_a_written_one_is_enough_and_what_is_meant_is_not_ours_to_say()
    {
        Assert.Empty(Assert.Single(Findings(SessionCall.AssumeRole, Written(60, 3600))).Edits);
        Assert.Empty(Assert.Single(Findings(SessionCall.AssumeRole, Written(60, 50000))).Edits);
        Assert.Empty(Assert.Single(Findings(SessionCall.AssumeRole, Written(60) with { Values = List(SessionDuration.Written(60)).OrMore() })).Edits);
        Assert.Equal([new Edit.SetDuration(900)], Assert.Single(Findings(SessionCall.AssumeRole, Written(60, 600))).Edits);
    }

    [Fact]
    public void A_range_is_reported_when_all_of_it_is_outside()
    {
        Assert.Single(Findings(SessionCall.AssumeRole, Between(double.NegativeInfinity, 899)));
        Assert.Single(Findings(SessionCall.AssumeRole, Between(43201, double.PositiveInfinity)));
        Assert.Empty(Findings(SessionCall.AssumeRole, Between(0, 900)));
        Assert.Empty(Findings(SessionCall.AssumeRole, Between(3600, 50000)));
        Assert.Empty(Findings(SessionCall.AssumeRole, Anything));
        Assert.Empty(Findings(SessionCall.AssumeRole, Written(double.NaN)));
    }

    [Fact]
    public void Each_expression_at_fault_is_a_finding() => Assert.Equal(
        [new(SessionPartKind.Duration, 0), new(SessionPartKind.Duration, 2)],
        Findings(SessionCall.AssumeRole, Written(60), Written(3600), Written(43201)).Select(f => f.Part));

    [Fact]
    public void The_message_names_the_call_and_its_range()
    {
        Assert.Equal(
            "GetSessionToken is asked for 200000 seconds, and it fails outside of 900 to 129600 seconds, whoever calls it; ask for 129600",
            Rule.Message(Request(SessionCall.GetSessionToken) with { Durations = List(Written(200000)) }));
        Assert.Equal(
            "AssumeRoleWithSAML is asked for 60 or 50000 seconds, and it fails outside of 900 to 43200 seconds, whoever calls it; ask for 900 or 43200",
            Rule.Message(Request(SessionCall.AssumeRoleWithSaml) with { Durations = List(Written(50000, 60)) }));
    }

    private static ImmutableArray<Edit> Edits(SessionCall call, double seconds) => Assert.Single(Findings(call, Written(seconds))).Edits;

    private static ImmutableArray<Finding<SessionPart>> Findings(SessionCall call, params RequestedDuration[] durations) =>
        Rule.Findings(Request(call, CredentialOrigin.Unknown) with { Durations = List(durations) });
}
