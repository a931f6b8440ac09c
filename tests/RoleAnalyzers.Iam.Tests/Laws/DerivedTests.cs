using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>Law: what a model has been asked changes nothing of it, nor of its copies.</summary>
public class DerivedTests
{
    private static readonly PolicyText Foreign = PolicyText.Of("arn:aws:iam::444455556666:root");

    [Fact]
    public void A_copy_answers_for_itself()
    {
        var principal = Principal.Aws(PolicyText.Of("arn:aws:iam::111122223333:root"));
        Assert.Equal(PolicyText.Of("111122223333"), principal.Arn?.Account);
        Assert.Equal(PolicyText.Of("444455556666"), (principal with { Value = Foreign }).Arn?.Account);
        Assert.Null((principal with { Value = PolicyText.Of("111122223333") }).Arn);

        var statement = new Statement { Actions = new([PolicyText.Of(StsAction.AssumeRole)]), Principals = new([principal]) };
        Assert.Equal(Answer.Yes, statement.AllowsAssuming);
        Assert.Equal(Answer.No, (statement with { Effect = PolicyText.Of("Deny") }).AllowsAssuming);

        var policy = new TrustPolicy(new([statement]));
        Assert.Equal(["111122223333"], ForeignAccounts(policy));
        Assert.Equal(["444455556666"], ForeignAccounts(policy with { Statements = new([statement with { Principals = new([principal with { Value = Foreign }]) }]) }));
        Assert.Equal(["111122223333"], ForeignAccounts(policy));

        // The account of a provider is the role's own.
        var federated = Principal.Federated(PolicyText.Of("arn:aws:iam::111122223333:saml-provider/Idp"));
        Assert.Empty(ForeignAccounts(policy with { Statements = new([statement with { Principals = new([principal, federated]) }]) }));
    }

    [Fact]
    public void A_model_that_was_asked_is_equal_to_one_that_was_not()
    {
        var (asked, other) = (Policy(), Policy());
        Assert.NotEmpty(RuleCatalog.Check(asked, Accounts.None));
        Assert.Equal(other, asked);
        Assert.Equal(other.GetHashCode(), asked.GetHashCode());
        Assert.Equal(other.ToString(), asked.ToString());

        static TrustPolicy Policy() => new(new([new Statement { Actions = new([PolicyText.Of("sts:*")]), Principals = new([Principal.Aws(Foreign)]) }]));
    }

    private static string[] ForeignAccounts(TrustPolicy policy) =>
        [.. new Role3001ForeignAccountWithoutExternalId().Check(policy, Accounts.None).Select(static finding => finding.Arguments[0])];
}
