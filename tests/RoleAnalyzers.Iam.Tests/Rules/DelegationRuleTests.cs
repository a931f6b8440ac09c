using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.DelegationChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>The rules about declarations of delegations: what they say, when they are silent, and what comes of a right declaration.</summary>
public class DelegationRuleTests
{
    [Fact]
    public void A_right_declaration_is_left_alone_and_is_a_delegation()
    {
        Assert.Equal("", Check(Right));
        Assert.Equal(new Delegation(Role, Other, $"arn:aws:iam::{Other}:root", 3600, RequiresExternalId: true), Delegation.Of(Right));
    }

    [Fact]
    public void Where_an_error_is_there_is_no_delegation_and_beside_a_warning_there_is() => Assert.All(
        Wrong,
        declaration => Assert.Equal(RuleCatalog.Check(declaration).All(finding => finding.Rule.Level is RuleLevel.Warning), Delegation.Of(declaration) is not null));

    [Fact]
    public void Of_what_is_not_known_there_is_no_delegation_and_nothing_to_say() => Assert.All(
        [
            Right with { RoleArn = PolicyText.Unknown },
            Right with { RoleArn = T($"arn:aws:iam::{Foreign}:role/{{?}}") },
            Right with { TrustedAccount = PartialList<PolicyText>.Unknown },
            Right with { TrustedAccount = List(PolicyText.Unknown) },
            Right with { TrustedPrincipal = PartialList<PolicyText>.Unknown },
            Right with { TrustedPrincipal = List(T($"arn:aws:iam::{Other}:role/{{word}}")) },
            Right with { MaxSessionSeconds = PartialList<int>.Unknown },
            Right with { RequiresExternalId = Answer.Maybe },
            Right with { Types = PartialList<DeclaringType>.Unknown },
        ],
        declaration =>
        {
            Assert.Equal("", Check(declaration));
            Assert.Null(Delegation.Of(declaration));
        });

    [Theory]
    [InlineData($"arn:aws:iam::{Other}:role/a/Caller")]
    [InlineData($"arn:aws:iam::{Other}:user/Ann")]
    [InlineData($"arn:aws:iam::{Other}:root")]
    [InlineData($"arn:aws:sts::{Other}:assumed-role/Caller/ann")]
    public void A_principal_names_its_account_itself(string principal) => Assert.Equal(
        (Other, principal),
        Delegation.Of(Right with { TrustedAccount = PartialList<PolicyText>.Empty, TrustedPrincipal = List(T(principal)) }) is { } delegation ? (delegation.TrustedAccount, delegation.TrustedPrincipal) : default);

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/R", "aws", "/", "R")]
    [InlineData("arn:aws-cn:iam::111122223333:role/a/b/R", "aws-cn", "/a/b/", "R")]
    [InlineData("arn:aws:iam::111122223333:role/role/role/role", "aws", "/role/role/", "role")]
    public void An_ARN_is_taken_apart(string arn, string partition, string path, string name)
    {
        var delegation = Delegation.Of(Right with { RoleArn = T(arn) })!;

        Assert.Equal((partition, Foreign, path, name), (delegation.Partition, delegation.TrustingAccount, delegation.Path, delegation.RoleName));
        Assert.Equal($"arn:{partition}:iam::{Other}:root", delegation.TrustedPrincipal);
    }

    [Fact]
    public void Messages_name_the_value_what_comes_of_it_and_the_remedy() => Assert.Equal(
        [
            "'arn:aws:iam::111122223333:user/Ann' names a user, so that nothing can be generated; give the role's own ARN, arn:aws:iam::ACCOUNT:role/NAME",
            "'4444' is no account id, so that nothing can be generated; give the twelve digits of the account that may assume the role",
            "The delegation names neither TrustedAccount nor TrustedPrincipal, so that nothing can be generated; give the twelve digits of the account that may assume the role",
            "'*' has a wildcard, which is not matched as a pattern there, so that nothing can be generated; give the ARN of a role, a user or a role session, or name the account alone",
            "'arn:aws:iam::999988887777:user/Ann' is of account 999988887777, and TrustedAccount is 444455556666, so that nothing can be generated; name somebody of that account, or leave TrustedAccount out",
            "No role has a maximum session duration of 60 seconds, but one of 3600 to 43200, so that nothing can be generated; set 3600",
            "'Reader' is not both static and partial, so that nothing can be generated for it; declare it 'static partial class Reader'",
            "'arn:aws:iam::111122223333:role/audit/Reader' is a role that 'Acme.Reader' declares already, and an account has one role of a name; keep one of the declarations",
            "MaxSessionSeconds is 7200, and 'arn:aws:iam::444455556666:role/Caller' acts by role sessions, for which AssumeRole grants at most 3600 seconds; leave it out",
        ],
        Wrong.Select(Message));

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/other/READER", "ROLE5007@RoleArn")]
    [InlineData("arn:aws:iam::111122223333:role/audit/Reader2", "")]
    [InlineData("arn:aws:iam::999988887777:role/audit/Reader", "")]
    [InlineData("arn:aws-cn:iam::111122223333:role/audit/Reader", "")]
    [InlineData("arn:aws:iam::111122223333:user/audit/Reader", "")]
    [InlineData("arn:aws:iam::111122223333:role/audit/{?}", "")]
    [InlineData("Reader", "")]
    public void A_role_is_known_by_account_and_name(string earlier, string expected) =>
        Assert.Equal(expected, Check(Right with { Earlier = List(new EarlierDelegation(T(earlier), "First")) }));

    [Theory]
    [InlineData("the role", "ROLE5001@RoleArn")]
    [InlineData("the account", "ROLE5002@TrustedAccount")]
    [InlineData("the principal", "ROLE5003@TrustedPrincipal")]
    [InlineData("the maximum", "ROLE5005@MaxSessionSeconds")]
    public void What_is_none_contradicts_nothing(string what, string expected)
    {
        var contradicting = Right with { TrustedPrincipal = List(T($"arn:aws-cn:iam::{Own}:role/Caller")) };

        Assert.Equal(expected, Check(what switch
        {
            "the role" => contradicting with { RoleArn = T($"arn:aws:iam::{Foreign}:user/Ann"), Earlier = List(new EarlierDelegation(T($"arn:aws:iam::{Foreign}:user/Ann"), "First")) },
            "the account" => contradicting with { TrustedAccount = List(T("4444")) },
            "the principal" => contradicting with { TrustedPrincipal = List(T($"arn:aws-cn:iam::{Own}:role/*")), MaxSessionSeconds = List(7200) },
            _ => Right with { TrustedPrincipal = List(T($"arn:aws:iam::{Other}:role/Caller")), MaxSessionSeconds = List(50_000) },
        }));
    }

    [Fact]
    public void To_know_less_of_a_declaration_adds_no_finding() => Assert.All(
        from declaration in Wrong.Append(Right).Append(Wrong[4] with { TrustedPrincipal = List(T($"arn:aws-cn:iam::{Own}:role/*")), MaxSessionSeconds = List(50_000) })
        from less in Less(declaration)
        from rule in RuleCatalog.DelegationRules
        select (rule, declaration, less),
        one => Assert.Subset(
            one.rule.Check(one.declaration).Select(finding => finding.Part).ToHashSet(),
            one.rule.Check(one.less).Select(finding => finding.Part).ToHashSet()));

    private static IEnumerable<DelegationDeclaration> Less(DelegationDeclaration declaration)
    {
        var forgetting = new Laws.Forgetting(3, 5);
        foreach (var less in forgetting.Ways(declaration.RoleArn))
            yield return declaration with { RoleArn = less };
        foreach (var text in declaration.TrustedAccount)
        {
            foreach (var less in forgetting.Ways(text))
                yield return declaration with { TrustedAccount = List(less) };
        }

        foreach (var text in declaration.TrustedPrincipal)
        {
            foreach (var less in forgetting.Ways(text))
                yield return declaration with { TrustedPrincipal = List(less) };
        }

        foreach (var earlier in declaration.Earlier)
        {
            foreach (var less in forgetting.Ways(earlier.RoleArn))
                yield return declaration with { Earlier = List(earlier with { RoleArn = less }) };
        }

        yield return declaration with { TrustedAccount = PartialList<PolicyText>.Unknown };
        yield return declaration with { TrustedAccount = declaration.TrustedAccount.OrMore() };
        yield return declaration with { TrustedPrincipal = PartialList<PolicyText>.Unknown };
        yield return declaration with { MaxSessionSeconds = PartialList<int>.Unknown };
        yield return declaration with { RequiresExternalId = Answer.Maybe };
        yield return declaration with { Types = PartialList<DeclaringType>.Unknown };
        yield return declaration with { Types = declaration.Types.OrMore() };
        yield return declaration with { Members = PartialList<OwnMember>.Unknown };
        yield return declaration with { Earlier = PartialList<EarlierDelegation>.Unknown };
    }
}
