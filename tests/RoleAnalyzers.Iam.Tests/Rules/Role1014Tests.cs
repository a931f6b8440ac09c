using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Rules.KeptChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1014Tests
{
    [Theory]
    [InlineData(KeptPlace.Instance, 1)]
    [InlineData(KeptPlace.Static, 0)]
    [InlineData(KeptPlace.Singleton, 0)]
    public void What_lives_as_long_as_an_object(KeptPlace place, int count) => Assert.Equal(count, Check(Kept(place)).Length);

    [Fact]
    public void It_asks_for_the_same_certainty()
    {
        var kept = Kept(KeptPlace.Instance);
        Assert.Empty(Check(kept with { IsAssignedOnce = Answer.Maybe }));
        Assert.Empty(Check(kept with { TellsOfExpiry = Answer.Maybe }));
        Assert.Empty(Check(kept with { IsShortLived = Answer.Maybe }));
        Assert.Empty(Check(Kept(KeptPlace.Instance, CredentialOrigin.SessionCredentials)));
    }

    [Fact]
    public void The_message() => Assert.Equal(
        "The object keeps credentials from AssumeRole for as long as it lives, and nothing refreshes them, so that they work only until the session ends; keep "
        + "AssumeRoleAWSCredentials in their place, which ask for a new session in time",
        Message(Assert.Single(Check(Kept(KeptPlace.Instance)))));

    private static ImmutableArray<Finding<KeptPart>> Check(KeptCredentials kept) => [.. new Role1014SessionKeptInObject().Check(kept)];
}
