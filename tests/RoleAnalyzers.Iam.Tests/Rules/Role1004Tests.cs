using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1004Tests
{
    private static readonly SessionDuration Hour = SessionDuration.Written(3600);
    private static readonly SessionDuration Short = SessionDuration.Written(900);
    private static readonly SessionDuration Long = SessionDuration.Written(86400);

    [Theory]
    [InlineData(3599, 3600)]
    [InlineData(0, 3600)]
    [InlineData(-1, 3600)]
    [InlineData(3599.9, 3600)]
    [InlineData(43201, 43200)]
    [InlineData(1e9, 43200)]
    [InlineData(3600, null)]
    [InlineData(7200, null)]
    [InlineData(43200, null)]
    [InlineData(double.NaN, null)]
    public void One_written_value_becomes_the_nearest(double seconds, int? nearest) => Assert.Equal(
        nearest is { } value ? [new Edit.SetDuration(value)] : [],
        Check(Values(SessionDuration.Written(seconds))).SelectMany(finding => finding.Edits));

    [Theory]
    [InlineData(MaximumRefusal.Synthesis, "the CDK throws at synthesis")]
    [InlineData(MaximumRefusal.Deployment, "the deployment fails")]
    [InlineData(MaximumRefusal.Call, "the call fails")]
    public void The_message_says_what_comes_of_it(MaximumRefusal refusal, string what) => Assert.Equal(
        $"The maximum session duration is set to 86400 seconds, and {what}, because a role has 3600 to 43200; set 43200",
        PolicyTexts.Message(Assert.Single(RuleCatalog.Check(new DeclaredMaximum(List(Values(Long)), refusal)))));

    [Fact]
    public void What_is_not_known_is_left_alone()
    {
        Assert.Empty(Check());
        Assert.Empty(Check(Values(SessionDuration.Unknown)));
        Assert.Empty(Check(Values(new SessionDuration(900, 7200, IsWritten: false))));
        Assert.Empty(Check(Values(Hour, new SessionDuration(50_000, 60_000, IsWritten: false))));
        Assert.Empty(Check(new RequestedDuration(PartialList<SessionDuration>.Unknown)));
        Assert.Empty(Check(new RequestedDuration(List(new SessionDuration(50_000, 60_000, IsWritten: false)).OrMore())));
    }

    [Fact]
    public void A_range_is_reported_when_all_of_it_is_outside()
    {
        var finding = Assert.Single(Check(Values(new SessionDuration(50_000, double.PositiveInfinity, IsWritten: false))));
        Assert.Equal("50000 or more", finding.Arguments[0]);
        Assert.Equal([new Edit.SetDuration(43200)], finding.Edits);
        Assert.Equal("60 or less", Assert.Single(Check(Values(new SessionDuration(double.NegativeInfinity, 60, IsWritten: false)))).Arguments[0]);
    }

    [Fact]
    public void Among_several_values_a_written_one_is_enough_and_nobody_can_say_which_is_meant()
    {
        Assert.Empty(Assert.Single(Check(Values(Hour, Long))).Edits);
        Assert.Empty(Assert.Single(Check(new RequestedDuration(List(Long).OrMore()))).Edits);
        var both = Assert.Single(Check(Values(Long, Short)));
        Assert.Empty(both.Edits);
        Assert.Equal(["900 or 86400", "the CDK throws at synthesis", "3600 or 43200"], both.Arguments);
        Assert.Equal([new Edit.SetDuration(3600)], Assert.Single(Check(Values(Short, SessionDuration.Written(60)))).Edits);
    }

    [Fact]
    public void Each_expression_at_fault_is_a_finding() =>
        Assert.Equal([0, 2], Check(Values(Long), Values(Hour), Values(Short)).Select(finding => finding.Part.Item));

    private static RequestedDuration Values(params SessionDuration[] values) => new(List(values));

    private static ImmutableArray<Finding<MaximumPart>> Check(params RequestedDuration[] durations) =>
        [.. new Role1004MaximumOutOfRange().Check(new DeclaredMaximum(List(durations), MaximumRefusal.Synthesis))];
}
