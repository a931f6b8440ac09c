using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2005Tests
{
    private const string Assume = "sts:AssumeRole";
    private const string Saml = "sts:AssumeRoleWithSAML";
    private const string WebIdentity = "sts:AssumeRoleWithWebIdentity";

    private static readonly Role2005ActionDoesNotFit Rule = new();
    private static readonly Principal SamlProvider = Principal.Federated(T("arn:aws:iam::{own}:saml-provider/Idp"));
    private static readonly Principal OidcProvider = Principal.Federated(T("arn:aws:iam::{?}:oidc-provider/gitlab.com"));
    private static readonly Principal Google = Principal.Federated(T("accounts.google.com"));
    private static readonly Principal SomeProvider = Principal.Federated(T("{?}"));
    private static readonly Principal Ec2 = Principal.Service(T("ec2.amazonaws.com"));
    private static readonly Principal Pods = Principal.Service(T("pods.eks.amazonaws.com"));
    private static readonly Principal Anywhere = Principal.Service(T("rolesanywhere.amazonaws.com"));

    [Fact]
    public void Each_kind_of_principal_has_its_action()
    {
        (Principal Principal, string[] Fitting)[] kinds =
        [
            (Root(Own), [Assume]), (Ec2, [Assume]), (Principal.Service(T("{?}")), [Assume]), (Principal.Star, [Assume]),
            (SamlProvider, [Saml]), (OidcProvider, [WebIdentity]), (Google, [WebIdentity]), (SomeProvider, [Saml, WebIdentity]),
            (Principal.Unknown, [Assume, Saml, WebIdentity]),
        ];
        foreach (var (principal, fitting) in kinds)
        {
            foreach (var action in new[] { Assume, Saml, WebIdentity })
            {
                var expected = fitting.Contains(action) ? 0 : 1;
                Assert.Equal((principal, action, expected), (principal, action, Rule.Count(Allow(principal).On(action))));
                Assert.Equal(0, Rule.Count(Deny(principal).On(action)));
            }
        }
    }

    [Theory]
    [InlineData("sts:AssumeRole|sts:AssumeRoleWithSAML", 0)]
    [InlineData("sts:*", 0)]
    [InlineData("sts:AssumeRole|{?}", 0)]
    [InlineData("sts:AssumeRole|sts:{word}", 0)]
    [InlineData("sts:AssumeRole|sts:TagSession", 1)]
    [InlineData("sts:AssumeRole|sts:AssumeRoleWithWeb*", 1)]
    [InlineData("sts:TagSession", 0)]
    public void One_fitting_action_is_enough(string actions, int count) =>
        Assert.Equal(count, Rule.Count(Allow(SamlProvider).On(actions.Split('|'))));

    [Fact]
    public void An_action_that_is_not_seen_may_fit()
    {
        Assert.Equal(0, Rule.Count(Allow(SamlProvider) with { Actions = List(T(Assume)).OrMore() }));
        Assert.Equal(0, Rule.Count(Allow(SamlProvider).On() with { NotActions = List(T(Assume)) }));
        Assert.Equal(1, Rule.Count(Allow(SamlProvider).On() with { NotActions = List(T(Saml)) }));
    }

    [Fact]
    public void The_action_becomes_the_one_that_fits()
    {
        var finding = Assert.Single(Rule.Check(Allow(SamlProvider).On("sts:TagSession", Assume)));
        Assert.Equal(new(PolicyPartKind.Principal, 0, 0), finding.Part);
        Assert.Equal([new(PolicyPartKind.Action, 0, 1)], finding.Because);
        Assert.Equal([new Edit.ReplaceAction(Saml) { IsSingle = true }], finding.Edits);
        Assert.Equal([new Edit.ReplaceAction(WebIdentity) { IsSingle = true }], Rule.Edits(Allow(OidcProvider)));
        Assert.Equal([new Edit.ReplaceAction(Assume) { IsSingle = true }], Rule.Edits(Allow(Ec2).On(WebIdentity)));
    }

    [Fact]
    public void Where_nobody_knows_which_action_fits_all_there_is_no_repair()
    {
        Assert.Empty(Rule.Edits(Allow(SomeProvider)));
        Assert.Empty(Rule.Edits(Allow(SamlProvider, Ec2)));
        Assert.Empty(Rule.Edits(Allow(SamlProvider) with { Principals = List(SamlProvider).OrMore() }));
        Assert.Empty(Rule.Edits(Allow(Ec2).On(Saml, WebIdentity)));
        Assert.Empty(Rule.Edits(Allow(Pods).On(WebIdentity)));
    }

    [Fact]
    public void Some_services_need_more()
    {
        Assert.Equal([new Edit.AddActions(["sts:TagSession"]) { IsSingle = true }], Rule.Edits(Allow(Pods)));
        Assert.Equal([new Edit.AddActions(["sts:TagSession", "sts:SetSourceIdentity"]) { IsSingle = true }], Rule.Edits(Allow(Anywhere)));
        Assert.Equal([new Edit.AddActions(["sts:SetSourceIdentity"]) { IsSingle = true }], Rule.Edits(Allow(Anywhere).On(Assume, "sts:TagSession")));
        Assert.Equal(0, Rule.Count(Allow(Pods).On(Assume, "sts:TagSession")));
        Assert.Equal(0, Rule.Count(Allow(Pods).On("sts:*")));
        Assert.Equal(0, Rule.Count(Allow(Ec2)));
    }

    [Fact]
    public void Another_statement_may_give_it()
    {
        Assert.Equal(0, Rule.Count(Allow(Pods), Allow(Pods).On("sts:TagSession")));
        Assert.Equal(0, Rule.Count(Allow(Pods), Allow(Principal.Unknown).On("sts:TagSession")));
        Assert.Equal(0, Rule.Count(Allow(Pods), Allow(Pods).On("{?}")));
        Assert.Equal(0, Rule.Count(Allow(Pods), Allow(Pods).On("sts:TagSession") with { Effect = T("{?}") }));
        Assert.Empty(Rule.Check(new(List(Allow(Pods)).OrMore()), Accounts.None));
        Assert.Equal(1, Rule.Count(Allow(Pods), Allow(Ec2).On("sts:TagSession")));
        Assert.Equal(1, Rule.Count(Allow(Pods), Deny(Pods).On("sts:TagSession")));
    }

    [Fact]
    public void The_messages()
    {
        Assert.Equal(
            "The principal accounts.google.com cannot assume this role by sts:AssumeRole, which does not fit it; allow it sts:AssumeRoleWithWebIdentity",
            Rule.Message(Allow(Google)));
        Assert.Equal(
            "The principal {…} cannot assume this role by sts:AssumeRole, which does not fit it; "
            + "allow it sts:AssumeRoleWithSAML or sts:AssumeRoleWithWebIdentity",
            Rule.Message(Allow(SomeProvider)));
        Assert.Equal(
            "The principal pods.eks.amazonaws.com cannot assume this role without sts:TagSession, which no statement gives it; "
            + "allow it sts:TagSession too",
            Rule.Message(Allow(Pods)));
    }
}
