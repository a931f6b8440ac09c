using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2003Tests
{
    private static readonly Role2003NotPrincipal Rule = new();
    private static readonly Statement Sparing = Allow() with { Principals = PartialList<Principal>.Unknown, NotPrincipals = List(Root(Own)) };

    [Fact]
    public void It_is_refused_in_an_Allow_and_in_a_Deny()
    {
        Assert.Equal(
            "NotPrincipal spares arn:${AWS::Partition}:iam::999988887777:root, and IAM refuses a trust policy with NotPrincipal, in an Allow and "
            + "in a Deny; name those who may assume the role under Principal",
            Rule.Message(Sparing));
        Assert.EndsWith(
            "; name everybody under Principal, and those who are spared in a condition",
            Rule.Message(Sparing with { Effect = T("Deny") }));
        Assert.Equal(1, Rule.Count(Sparing with { Effect = T("{?}") }));
        Assert.Equal(1, Rule.Count(Sparing.On("sts:TagSession")));
    }

    [Fact]
    public void Each_stands_where_it_is_written() => Assert.Equal(
        [new(PolicyPartKind.NotPrincipal, 1, 0), new(PolicyPartKind.NotPrincipal, 1, 1)],
        Rule.Check(Allow(Aws("*")), Sparing with { NotPrincipals = List(Aws("{?}"), Principal.Service(T("ec2.amazonaws.com"))) }).Select(f => f.Part));

    [Fact]
    public void Without_one_there_is_nothing_to_say()
    {
        Assert.Equal(0, Rule.Count(Allow(Aws("*"))));
        Assert.Equal(0, Rule.Count(Allow(Aws("*")) with { NotPrincipals = PartialList<Principal>.Unknown }));
    }

    [Fact]
    public void It_is_read_from_text() => Assert.StartsWith(
        "\"111122223333\": NotPrincipal spares 111122223333,",
        Assert.Single(Rule.CheckText(PolicyTexts.Of("""
            "Effect":"Deny","NotPrincipal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"
            """))),
        StringComparison.Ordinal);
}
