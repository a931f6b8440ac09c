using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3005Tests
{
    private static readonly Role3005ForeignRoleWithoutExternalId Rule = new();
    private static readonly Accounts Configured = Accounts.None with { Own = [Own] };

    [Theory]
    [InlineData(Own, 1)]
    [InlineData(Foreign, 0)]
    [InlineData("{own}", 0)]
    [InlineData("{?}", 0)]
    [InlineData("1111", 0)]
    public void The_callers_account_is_told_by_the_hop_before(string caller, int count) => Assert.Equal(count, Check(Of(caller), Accounts.None).Length);

    [Theory]
    [InlineData("{own}", 1)]
    [InlineData(Other, 1)]
    [InlineData(Foreign, 0)]
    [InlineData("{?}", 0)]
    public void Or_by_the_option(string caller, int count) => Assert.Equal(count, Check(Of(caller), Configured).Length);

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/Deploy", 1)]
    [InlineData("arn:aws:iam::111122223333:role/{?}", 1)]
    [InlineData("arn:aws:iam::{?}:role/Deploy", 0)]
    [InlineData("arn:aws:iam::{own}:role/Deploy", 0)]
    [InlineData($"arn:aws:iam::{Own}:role/Deploy", 0)]
    [InlineData("arn:aws:iam::111122223333:user/ann", 0)]
    [InlineData("arn:aws:iam::1111:role/Deploy", 0)]
    [InlineData("{?}", 0)]
    public void The_roles_account_is_told_by_its_ARN(string arn, int count) =>
        Assert.Equal(count, Check(Of(Own) with { Roles = List(new RequestedRole(T(arn))) }, Accounts.None).Length);

    [Fact]
    public void Accounts_under_the_same_control()
    {
        Assert.Empty(Check(Of(Own), Accounts.None with { Trusted = [Foreign] }));
        Assert.Empty(Check(Of(Own), Accounts.None with { Own = [Foreign] }));
        Assert.Empty(Check(Of(Own), Accounts.None with { IsDeployedTo = account => account == Foreign }));
    }

    [Fact]
    public void An_external_ID_that_is_or_may_be_sent()
    {
        Assert.Empty(Check(Of(Own) with { ExternalIds = List(new RequestedExternalId(T("a1b2"))) }, Accounts.None));
        Assert.Empty(Check(Of(Own) with { ExternalIds = List(new RequestedExternalId(T("{?}"))) }, Accounts.None));
        Assert.Empty(Check(Of(Own) with { ExternalIds = PartialList<RequestedExternalId>.Unknown }, Accounts.None));
    }

    [Fact]
    public void Other_calls_send_none()
    {
        Assert.Empty(Check(Of(Own) with { Call = SessionCall.AssumeRoleWithSaml }, Accounts.None));
        Assert.Empty(Check(Of(Own) with { IsAws = Answer.Maybe }, Accounts.None));
    }

    [Fact]
    public void Several_callers_must_all_be_known()
    {
        Assert.Single(Check(Of(Own) with { CallerAccounts = List(T(Own), T(Other)) }, Accounts.None));
        Assert.Empty(Check(Of(Own) with { CallerAccounts = List(T(Own), T("{?}")) }, Accounts.None));
        Assert.Empty(Check(Of(Own) with { CallerAccounts = List(T(Own), T(Foreign)) }, Accounts.None));
        Assert.Empty(Check(Of(Own) with { CallerAccounts = List(T(Own)).OrMore() }, Accounts.None));
    }

    [Fact]
    public void The_message_names_both_accounts()
    {
        var finding = Assert.Single(Check(Of(Own), Accounts.None));
        Assert.Equal(new(SessionPartKind.Role, 0), finding.Part);
        Assert.Equal([Foreign, Own], finding.Arguments);
        Assert.Empty(finding.Edits);
    }

    private static SessionRequest Of(string caller) => OfDeclared() with { CallerAccounts = List(T(caller)) };

    private static ImmutableArray<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) => [.. Rule.Check(request, accounts)];
}
