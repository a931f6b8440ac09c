using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2008Tests
{
    private static readonly Role2008PrincipalNotValid Rule = new();

    [Theory]
    [InlineData("*")]
    [InlineData("111122223333")]
    [InlineData("{own}")]
    [InlineData("{?}")]
    [InlineData("1111{?}")]
    [InlineData("arn:{?}")]
    [InlineData("arn:aws:iam::111122223333:root")]
    [InlineData("arn:{partition}:iam::{own}:root")]
    [InlineData("arn:aws:iam::111122223333:role/Deploy")]
    [InlineData("arn:aws:iam::{?}:role/path/Deploy")]
    [InlineData("arn:aws:iam::111122223333:user/Ann")]
    [InlineData("arn:aws:iam::111122223333:{?}")]
    [InlineData("arn:aws:sts::111122223333:assumed-role/Deploy/ann")]
    [InlineData("arn:aws:sts::111122223333:federated-user/ann")]
    [InlineData("arn:aws:iam::111122223333:role/dev-*")]
    [InlineData("arn:aws:iam::*:root")]
    [InlineData("arn:aws:iam::111122223333:*")]
    public void What_is_valid_or_another_rules_is_left_alone(string principal)
    {
        Assert.Equal(0, Rule.Count(Allow(Aws(principal))));
        Assert.Equal(0, Rule.Count(Deny(Aws(principal))));
    }

    [Theory]
    [InlineData("1234", "an account id has twelve digits")]
    [InlineData("1111-2222-3333", "an account id has twelve digits")]
    [InlineData("1111*", "an account id has twelve digits")]
    [InlineData("role/Deploy", "an account id has twelve digits")]
    [InlineData("arn:aws:iam::1234:root", "an account id has twelve digits")]
    [InlineData("arn:aws:iam::1234:role/{?}", "an account id has twelve digits")]
    [InlineData("arn:aws:iam::111122223333:group/Staff", "a group is no principal")]
    [InlineData("arn:aws:iam::{?}:group/*", "a group is no principal")]
    [InlineData("arn:aws:iam::111122223333:Role/Deploy", "its ARN is that of no caller")]
    [InlineData("arn:aws:iam::111122223333:saml-provider/Idp", "its ARN is that of no caller")]
    [InlineData("arn:aws:iam:eu-west-1:111122223333:role/Deploy", "its ARN is that of no caller")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:f", "its ARN is that of no caller")]
    [InlineData("arn:aws:iam::111122223333", "its ARN is incomplete")]
    [InlineData("AROAJ2UCCR6DPCEXAMPLE", "it is the id of a role or user that has been deleted")]
    [InlineData("AIDAJ2UCCR6DPCEXAMPLE", "it is the id of a role or user that has been deleted")]
    public void What_names_nobody(string principal, string why)
    {
        Assert.Contains($"is not valid in a trust policy: {why}; name ", Rule.Message(Allow(Aws(principal))), StringComparison.Ordinal);
        Assert.Equal(1, Rule.Count(Deny(Aws(principal)).On("{?}")));
    }

    [Fact]
    public void Other_kinds()
    {
        Assert.Equal(1, Rule.Count(Allow(Principal.Service(T("*")))));
        Assert.Equal(1, Rule.Count(Allow(Principal.Service(T("{?}*.amazonaws.com")))));
        Assert.Equal(1, Rule.Count(Allow(Principal.Federated(T("arn:aws:iam::111122223333:oidc-provider/*")))));
        Assert.Equal(1, Rule.Count(Allow(new Principal(PrincipalKind.CanonicalUser, PolicyText.Unknown))));
        Assert.Equal(0, Rule.Count(Allow(Principal.Service(T("ec2.amazonaws.com")))));
        Assert.Equal(0, Rule.Count(Allow(Principal.Service(T("{?}")))));
        Assert.Equal(0, Rule.Count(Allow(Principal.Federated(T("{?}")))));
        Assert.Equal(0, Rule.Count(Allow(Principal.Star, Principal.Unknown)));
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333", "arn:aws:iam::111122223333:root")]
    [InlineData("arn:aws-cn:iam::111122223333:", "arn:aws-cn:iam::111122223333:root")]
    public void An_account_with_nothing_behind_it_gets_its_root(string principal, string root) =>
        Assert.Equal([new Edit.ReplacePrincipal(PrincipalKind.Aws, root)], Rule.Edits(Allow(Aws(principal))));

    [Theory]
    [InlineData("1234")]
    [InlineData("arn:aws:iam::1234")]
    [InlineData("arn:aws:iam::111122223333:Role/Deploy")]
    [InlineData("arn:aws:iam::111122223333:group/Staff")]
    [InlineData("AROAJ2UCCR6DPCEXAMPLE")]
    public void Nobody_guesses_who_was_meant(string principal) => Assert.Empty(Rule.Edits(Allow(Aws(principal))));
}
