using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1003Tests
{
    private static readonly Role1003LongerThanRoleAllows Rule = new();
    private static readonly DeclaredRole Deploy = Role("Deploy");

    [Theory]
    [InlineData(3600, 0)]
    [InlineData(3601, 1)]
    [InlineData(43200, 1)]
    public void One_written_duration(double seconds, int count) => Assert.Equal(count, Check(Written(seconds), Deploy).Length);

    [Fact]
    public void Without_a_duration_a_session_has_an_hour() => Assert.Empty(Rule.Findings(OfDeclared(Deploy)));

    [Fact]
    public void What_is_always_above_becomes_the_maximum()
    {
        Assert.Equal([new Edit.SetDuration(3600), new Edit.RaiseMaximum(7200) { IsSingle = true }], Assert.Single(Check(Written(7200), Deploy)).Edits);
        Assert.Equal(
            [new Edit.SetDuration(7200), new Edit.RaiseMaximum(43200) { IsSingle = true }],
            Assert.Single(Check(Written(14400, 43200), Deploy with { Maximum = List(SessionDuration.Written(7200)) })).Edits);
        Assert.Equal([new Edit.SetDuration(3600)], Assert.Single(Check(Written(50000), Deploy)).Edits);
        Assert.Equal([new Edit.SetDuration(3600)], Assert.Single(Check(Between(4000, 7200), Deploy)).Edits);
        Assert.Empty(Assert.Single(Check(Written(900, 7200), Deploy)).Edits);
        Assert.Empty(Check(Between(900, 7200), Deploy));
        Assert.Empty(Check(Anything, Deploy));
    }

    [Theory]
    [InlineData(SessionCall.AssumeRole, 1)]
    [InlineData(SessionCall.AssumeRoleWithSaml, 1)]
    [InlineData(SessionCall.AssumeRoleWithWebIdentity, 1)]
    [InlineData(SessionCall.GetSessionToken, 0)]
    public void Calls_that_assume_a_role(SessionCall call, int count) =>
        Assert.Equal(count, Rule.Findings(OfDeclared(Deploy) with { Call = call, Durations = List(Written(7200)) }).Length);

    [Fact]
    public void Of_several_declarations_each_must_be_lower()
    {
        Assert.Equal([new Edit.SetDuration(7200)], Assert.Single(Check(Written(43200), Deploy, Deploy with { Maximum = List(SessionDuration.Written(7200)) })).Edits);
        Assert.Empty(Check(Written(7200), Deploy, Deploy with { Maximum = List(SessionDuration.Written(7200)) }));
        Assert.Empty(Check(Written(7200), Deploy with { Maximum = List(SessionDuration.Written(3600), SessionDuration.Written(7200)) }));
        Assert.Empty(Check(Written(7200), Deploy, Deploy with { Maximum = PartialList<SessionDuration>.Unknown }));
    }

    [Theory]
    [InlineData("Deploy", "/", 1)]
    [InlineData("Other", "/", 0)]
    [InlineData("deploy", "/", 0)]
    [InlineData("Deploy", "/team/", 0)]
    [InlineData("{?}", "/", 0)]
    [InlineData("Deploy", "{?}", 0)]
    public void The_name_and_the_path_tell_the_role(string name, string path, int count) =>
        Assert.Equal(count, Check(Written(7200), new DeclaredRole(T(name), T(path)) { Maximum = Deploy.Maximum }).Length);

    [Theory]
    [InlineData("arn:aws:iam::{?}:role/Deploy", 1)]
    [InlineData("arn:{partition}:iam::{own}:role/Deploy", 1)]
    [InlineData("arn:aws:iam::111122223333:role/team/Deploy", 0)]
    [InlineData("arn:aws:iam::111122223333:role/{?}", 0)]
    [InlineData("arn:aws:iam::111122223333:user/Deploy", 0)]
    [InlineData("Deploy", 0)]
    [InlineData("{?}", 0)]
    public void Whatever_account_the_ARN_says(string arn, int count) => Assert.Equal(
        count, Rule.Findings(OfDeclared(Deploy) with { Roles = List(new RequestedRole(T(arn))), Durations = List(Written(7200)) }).Length);

    [Fact]
    public void A_role_that_another_may_be_beside_is_silent()
    {
        var request = OfDeclared(Deploy, Role("{?}") with { Maximum = List(SessionDuration.Written(43200)) }) with { Durations = List(Written(7200)) };
        Assert.Empty(Rule.Findings(request));
        Assert.Empty(Rule.Findings(OfDeclared(Deploy) with { Durations = List(Written(7200)), DeclaredRoles = List(Deploy).OrMore() }));
        Assert.Empty(Rule.Findings(OfDeclared(Deploy) with { Durations = List(Written(7200)), Roles = OfDeclared().Roles.OrMore() }));
    }

    [Fact]
    public void A_maximum_that_no_role_can_have_is_another_fault() =>
        Assert.Empty(Check(Written(7200), Deploy with { Maximum = List(SessionDuration.Written(900)) }));

    [Theory]
    [InlineData(Answer.Maybe)]
    [InlineData(Answer.No)]
    public void Only_AWS_has_the_role(Answer isAws) =>
        Assert.Empty(Rule.Findings(OfDeclared(Deploy) with { Durations = List(Written(7200)), IsAws = isAws }));

    [Fact]
    public void The_declaration_explains_it()
    {
        var request = OfDeclared(Role("Other"), Deploy) with { Durations = List(Written(7200)) };
        Assert.Equal([new(SessionPartKind.DeclaredRole, 1)], Assert.Single(Rule.Findings(request)).Because);
        Assert.Equal(
            "AssumeRole is asked for 7200 seconds of the role 'Deploy', which is declared here with a maximum of 3600, and it fails above; ask for 3600, "
            + "or raise the maximum",
            Rule.Message(request));
    }

    private static ImmutableArray<Finding<SessionPart>> Check(RequestedDuration duration, params DeclaredRole[] roles) =>
        Rule.Findings(OfDeclared(roles) with { Durations = List(duration) });
}
