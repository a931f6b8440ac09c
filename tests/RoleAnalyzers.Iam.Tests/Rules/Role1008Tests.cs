using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Rules.KeptChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1008Tests
{
    [Theory]
    [InlineData(KeptPlace.Static, 1)]
    [InlineData(KeptPlace.Singleton, 1)]
    [InlineData(KeptPlace.Instance, 0)]
    public void What_lives_as_long_as_the_program(KeptPlace place, int count) => Assert.Equal(count, Check(Kept(place)).Length);

    [Theory]
    [InlineData(CredentialOrigin.AssumedRole, 1)]
    [InlineData(CredentialOrigin.Saml, 1)]
    [InlineData(CredentialOrigin.WebIdentity, 1)]
    [InlineData(CredentialOrigin.SessionToken, 1)]
    [InlineData(CredentialOrigin.FederationToken, 1)]
    // They come from no response of STS, or nobody knows from which.
    [InlineData(CredentialOrigin.Unknown, 0)]
    [InlineData(CredentialOrigin.LongTermKey, 0)]
    [InlineData(CredentialOrigin.Anonymous, 0)]
    [InlineData(CredentialOrigin.IdentityCenter, 0)]
    [InlineData(CredentialOrigin.Container, 0)]
    [InlineData(CredentialOrigin.InstanceProfile, 0)]
    [InlineData(CredentialOrigin.SessionCredentials, 0)]
    public void Which_credentials_end_by_what_a_response_tells(CredentialOrigin origin, int count) =>
        Assert.Equal(count, Check(Kept(KeptPlace.Static, origin)).Length);

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.Maybe)]
    public void What_asks_for_new_ones_by_itself_may_be_kept(Answer isFixed) =>
        Assert.Empty(Check(Kept(KeptPlace.Static) with { Origins = Models.List(new KeptOrigin(CredentialOrigin.AssumedRole, isFixed)) }));

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.Maybe)]
    public void What_may_be_assigned_again_may_be_renewed(Answer isAssignedOnce) =>
        Assert.Empty(Check(Kept(KeptPlace.Static) with { IsAssignedOnce = isAssignedOnce }));

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Maybe)]
    public void Code_that_knows_of_the_end_may_renew(Answer tellsOfExpiry) =>
        Assert.Empty(Check(Kept(KeptPlace.Static) with { TellsOfExpiry = tellsOfExpiry }));

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Maybe)]
    public void What_is_gone_before_the_session_may_keep_it(Answer isShortLived) =>
        Assert.Empty(Check(Kept(KeptPlace.Static) with { IsShortLived = isShortLived }));

    [Fact]
    public void Every_value_has_to_be_of_a_session()
    {
        Assert.Single(Check(Kept(KeptPlace.Static, CredentialOrigin.AssumedRole, CredentialOrigin.Saml)));
        Assert.Empty(Check(Kept(KeptPlace.Static, CredentialOrigin.AssumedRole, CredentialOrigin.LongTermKey)));
        Assert.Empty(Check(Kept(KeptPlace.Static, CredentialOrigin.AssumedRole, CredentialOrigin.Unknown)));
        Assert.Empty(Check(Kept(KeptPlace.Static) with { Origins = Kept(KeptPlace.Static).Origins.OrMore() }));
        Assert.Empty(Check(Kept(KeptPlace.Static, [])));
    }

    [Fact]
    public void The_finding_names_the_place_and_is_explained_by_the_origins()
    {
        var finding = Assert.Single(Check(Kept(KeptPlace.Static, CredentialOrigin.AssumedRole, CredentialOrigin.Saml)));
        Assert.Equal(new KeptPart(KeptPartKind.Place, 0), finding.Part);
        Assert.Equal([new KeptPart(KeptPartKind.Origin, 0), new KeptPart(KeptPartKind.Origin, 1)], finding.Because);
        Assert.Equal(
            "A static member keeps credentials from AssumeRole or credentials from AssumeRoleWithSAML for as long as the program runs, and nothing refreshes them, so "
            + "that they work only until the session ends; get new ones before the expiration that the response tells",
            Message(finding));
    }

    [Fact]
    public void The_remedy_for_a_role_is_the_class_that_assumes_it() => Assert.Equal(
        "A singleton keeps credentials from AssumeRole for as long as the program runs, and nothing refreshes them, so that they work only until the session "
        + "ends; keep AssumeRoleAWSCredentials in their place, which ask for a new session in time",
        Message(Assert.Single(Check(Kept(KeptPlace.Singleton)))));

    [Fact]
    public void A_role_alone_can_be_assumed_anew()
    {
        Assert.Equal([new Edit.UseRoleCredentials { IsSingle = true }], Assert.Single(Check(Kept(KeptPlace.Static))).Edits);
        Assert.Empty(Assert.Single(Check(Kept(KeptPlace.Static, CredentialOrigin.AssumedRole, CredentialOrigin.Saml))).Edits);
        Assert.Empty(Assert.Single(Check(Kept(KeptPlace.Static, CredentialOrigin.SessionToken))).Edits);
    }

    private static ImmutableArray<Finding<KeptPart>> Check(KeptCredentials kept) => [.. new Role1008SessionKeptForGood().Check(kept)];
}
