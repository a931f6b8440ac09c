using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3002RequestTests
{
    [Theory]
    [InlineData("a1b2")]
    [InlineData("A1_+=,.@:/-z")]
    [InlineData("{?}")]
    [InlineData("x{?}")]
    [InlineData("{own}")]
    public void What_a_role_may_ask_for(string id) => Assert.Empty(Check(new RequestedExternalId(T(id))));

    [Theory]
    [InlineData("<EXTERNAL-ID>", "is the placeholder '<EXTERNAL-ID>'")]
    [InlineData("CHANGEME", "is the placeholder 'CHANGEME'")]
    [InlineData("{?}<ID>", "is the placeholder '{…}<ID>'")]
    [InlineData("x", "is a value of 1 characters, where an external ID has 2 to 1224")]
    [InlineData("", "is a value of 0 characters, where an external ID has 2 to 1224")]
    [InlineData("acme *", "is 'acme *', which has characters that no external ID has")]
    [InlineData("é{?}", "is 'é{…}', which has characters that no external ID has")]
    public void What_no_role_asks_for(string id, string fault)
    {
        var finding = Assert.Single(Check(new RequestedExternalId(T(id))));
        Assert.Equal(new(SessionPartKind.ExternalId, 0), finding.Part);
        Assert.Equal($"The external ID of the request {fault}; send the one that was agreed for this role", PolicyTexts.Message(finding));
    }

    [Theory]
    [InlineData("x", 0)]
    [InlineData("acme *", 0)]
    [InlineData("<EXTERNAL-ID>", 0)]
    [InlineData("changeme", 1)]
    [InlineData("a1b2", 0)]
    public void What_the_analyzer_of_the_SDK_reports_is_left_to_it(string id, int count) =>
        Assert.Equal(count, Check(new RequestedExternalId(T(id)) { IsCheckedBySdk = true }).Length);

    [Fact]
    public void One_that_is_made_for_every_call_fits_no_role() => Assert.Equal(
        "The external ID of the request is another one with every call, and no role can ask for it; send the one that was agreed for this role",
        PolicyTexts.Message(Assert.Single(Check(new RequestedExternalId(T("{?}")) { IsFresh = true }))));

    [Fact]
    public void Each_expression_is_judged() => Assert.Equal(
        [new(SessionPartKind.ExternalId, 0), new(SessionPartKind.ExternalId, 2)],
        Check(new(T("todo")), new(T("a1b2")), new(T("x"))).Select(finding => finding.Part));

    private static ImmutableArray<Finding<SessionPart>> Check(params RequestedExternalId[] ids) =>
        RuleCatalog.Check(new SessionRequest(SessionCall.AssumeRole, [], List(CredentialOrigin.Unknown), Answer.Maybe)
        {
            ExternalIds = List(ids).OrMore(),
        }, Accounts.None);
}
