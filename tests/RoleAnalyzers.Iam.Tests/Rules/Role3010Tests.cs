using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3010Tests
{
    private static readonly Role3010ExternalIdOfRoleMissing Rule = new();

    [Fact]
    public void None_is_sent()
    {
        var finding = Assert.Single(Rule.Findings(OfDeclared(Role("Deploy", "a1b2"))));
        Assert.Equal(new(SessionPartKind.Role, 0), finding.Part);
        Assert.Equal([new(SessionPartKind.DeclaredRole, 0)], finding.Because);
        Assert.Equal([new Edit.SetExternalId("a1b2")], finding.Edits);
    }

    [Theory]
    [InlineData("a1b2", 0)]
    [InlineData("c3d4", 1)]
    [InlineData("A1B2", 1)]
    [InlineData("{?}", 0)]
    [InlineData("a1{?}", 0)]
    public void One_is_sent(string id, int count)
    {
        var findings = Rule.Findings(OfDeclared(Role("Deploy", "a1b2")) with { ExternalIds = Sent(id) });
        Assert.Equal(count, findings.Length);
        Assert.All(findings, finding => Assert.Equal(new(SessionPartKind.ExternalId, 0), finding.Part));
        Assert.All(findings, finding => Assert.Equal([new Edit.SetExternalId("a1b2")], finding.Edits));
    }

    [Fact]
    public void Any_of_several_is_right()
    {
        Assert.Empty(Rule.Findings(OfDeclared(Role("Deploy", "a1b2", "c3d4")) with { ExternalIds = Sent("c3d4") }));
        Assert.Empty(Assert.Single(Rule.Findings(OfDeclared(Role("Deploy", "a1b2", "c3d4")))).Edits);
        Assert.Empty(Rule.Findings(OfDeclared(Role("Deploy", "a1b2"), Role("Deploy", "c3d4")) with { ExternalIds = Sent("c3d4") }));
        Assert.Empty(Rule.Findings(OfDeclared(Role("Deploy", "a1b2"), Role("Deploy"))));
    }

    [Fact]
    public void What_may_be_sent_is_silent()
    {
        Assert.Empty(Rule.Findings(OfDeclared(Role("Deploy", "a1b2")) with { ExternalIds = PartialList<RequestedExternalId>.Unknown }));
        Assert.Empty(Rule.Findings(OfDeclared(Role("Deploy", "a1b2")) with { Call = SessionCall.AssumeRoleWithSaml }));
    }

    [Fact]
    public void What_is_perhaps_not_demanded()
    {
        Statement demanding = Allow(Root(Own)).If(When("StringEquals", "sts:ExternalId", "a1b2"));
        Assert.Single(Rule.Findings(OfDeclared(Trusting(demanding))));
        Assert.Single(Rule.Findings(OfDeclared(Trusting(demanding, Allow(Root(Own)).On("sts:TagSession")))));
        Assert.Empty(Rule.Findings(OfDeclared(Trusting(demanding, Allow(Root(Other))))));
        Assert.Empty(Rule.Findings(OfDeclared(Trusting(Allow(Root(Own)).If(When("StringLike", "sts:ExternalId", "a1b2"))))));
        Assert.Empty(Rule.Findings(OfDeclared(Trusting(Allow(Root(Own)).If(When("StringEquals", "sts:ExternalId", "{?}"))))));
        Assert.Empty(Rule.Findings(OfDeclared(Trusting(demanding with { Conditions = demanding.Conditions.OrMore() }))));
        Assert.Empty(Rule.Findings(OfDeclared(Role("Deploy") with { Trust = new(List(demanding).OrMore()) })));
        Assert.Empty(Rule.Findings(OfDeclared(Role("Deploy"))));
        Assert.Empty(Rule.Findings(OfDeclared(Role("Other", "a1b2"))));

        static DeclaredRole Trusting(params Statement[] statements) => Role("Deploy") with { Trust = Policy(statements) };
    }

    [Fact]
    public void The_message_names_what_is_demanded_and_what_is_sent()
    {
        Assert.Equal(
            "The role 'Deploy' is declared here to demand the external ID 'a1b2', and the call sends none, so that it fails; send the one that the role "
            + "demands",
            Rule.Message(OfDeclared(Role("Deploy", "a1b2"))));
        Assert.Equal(
            "The role 'Deploy' is declared here to demand the external ID 'a1b2' or 'c3d4', and the call sends 'x1', so that it fails; send the one "
            + "that the role demands",
            Rule.Message(OfDeclared(Role("Deploy", "a1b2", "c3d4")) with { ExternalIds = Sent("x1") }));
    }

    private static PartialList<RequestedExternalId> Sent(string id) => List(new RequestedExternalId(T(id)));
}
