using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role4001Tests
{
    private const string Lambda = "lambda.amazonaws.com";
    private const string Ec2 = "ec2.amazonaws.com";

    private static readonly Role4001ServiceNotTrusted Rule = new();

    [Theory]
    [InlineData("ec2.amazonaws.com", 1)]
    [InlineData("lambda.amazonaws.com", 0)]
    [InlineData("Lambda.amazonaws.com", 0)]
    [InlineData("lambda.eu-west-1.amazonaws.com", 0)]
    [InlineData("lambda.amazonaws.com.cn", 0)]
    [InlineData("edgelambda.amazonaws.com", 1)]
    [InlineData("something-new.amazonaws.com", 1)]
    [InlineData("lambda.{word}", 0)]
    [InlineData("{?}", 0)]
    public void A_service(string service, int found) => Assert.Equal(found, Found(Allow(Service(service))).Length);

    [Fact]
    public void A_policy_that_names_no_service_is_found() => Assert.Single(Found(Allow(Root("{own}"))));

    [Fact]
    public void One_of_several_is_enough()
    {
        Assert.Empty(Found(Allow(Service(Ec2), Service(Lambda))));
        Assert.Empty(Found(Allow(Service(Ec2)), Allow(Service(Lambda)).If(When("StringEquals", "aws:SourceAccount", Own))));
    }

    [Fact]
    public void What_admits_nobody_is_not_enough()
    {
        Assert.Single(Found(Allow(Service(Ec2)), Deny(Service(Lambda))));
        Assert.Single(Found(Allow(Service(Ec2)), Allow(Service(Lambda)).On("sts:TagSession")));
    }

    [Fact]
    public void What_is_not_known_may_be_enough()
    {
        Assert.Empty(Rule.Check(Policy(Allow(Service(Ec2))) with { Statements = List(Allow(Service(Ec2))).OrMore(), Uses = Uses(Lambda) }, Accounts.None));
        Assert.Empty(Found(Allow(Principal.Unknown)));
        Assert.Empty(Found(Allow(Service(Ec2)) with { Principals = List(Service(Ec2)).OrMore() }));
    }

    [Fact]
    public void Each_use_is_found() => Assert.Equal(
        [new(PolicyPartKind.Use, 0, 0), new(PolicyPartKind.Use, 0, 2)],
        Rule.Check(Policy(Allow(Service(Ec2))) with { Uses = Uses(Lambda, Ec2, "states.amazonaws.com") }, Accounts.None).Select(f => f.Part));

    [Fact]
    public void The_service_takes_the_place_of_another_that_nothing_needs()
    {
        Assert.Equal([new Edit.AdmitService(Lambda, InPlace: true) { IsSingle = true }], Assert.Single(Found(Allow(Service(Ec2)))).Edits);
        Assert.Equal([new PolicyPart(PolicyPartKind.Principal, 0, 0)], Assert.Single(Found(Allow(Service(Ec2)))).Because);
        Assert.Equal([new Edit.AdmitService(Lambda, InPlace: false) { IsSingle = true }], Assert.Single(Found(Allow(Service(Ec2), Root("{own}")))).Edits);
        Assert.Equal(
            [new Edit.AdmitService(Lambda, InPlace: false) { IsSingle = true }],
            Assert.Single(Rule.Check(Policy(Allow(Service(Ec2))) with { Uses = Uses(Lambda, Ec2) }, Accounts.None)).Edits);
    }

    [Fact]
    public void A_service_is_not_put_where_an_external_ID_is_asked() =>
        Assert.Empty(Assert.Single(Found(Allow(Root(Foreign)).If(When("StringEquals", "sts:ExternalId", "a1b2")))).Edits);

    [Fact]
    public void The_message() => Assert.Equal(
        [
            "FunctionProps.Role", Lambda,
        ],
        Assert.Single(Found(Allow(Service(Ec2)))).Arguments);

    private static ImmutableArray<Finding<PolicyPart>> Found(params Statement[] statements) =>
        [.. Rule.Check(Policy(statements) with { Uses = Uses(Lambda) }, Accounts.None)];

    private static PartialList<RoleUse> Uses(params string[] services) => List([.. services.Select(service => new RoleUse("FunctionProps.Role", service))]);

    private static Principal Service(string name) => Principal.Service(T(name));
}
