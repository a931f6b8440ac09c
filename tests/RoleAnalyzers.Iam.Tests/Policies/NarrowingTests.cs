using RoleAnalyzers.Iam.Policies;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Policies;

public class NarrowingTests
{
    private const string CallerArn = "arn:aws:iam::111122223333:role/Deploy";

    /// <summary>Operator, key, values; whether it keeps strangers from a role open to everybody, and from one open to an account.</summary>
    public static TheoryData<string, string, string, Answer, Answer> Conditions => new()
    {
        // Every key that narrows, under the operator that suits it.
        { "StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Yes, Answer.Yes },
        { "StringEquals", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/", Answer.Yes, Answer.Yes },
        { "StringEquals", "aws:PrincipalAccount", Foreign, Answer.Yes, Answer.No },
        { "ArnEquals", "aws:PrincipalArn", CallerArn, Answer.Yes, Answer.Yes },
        { "StringEquals", "aws:SourceVpc", "vpc-0a1b2c3d", Answer.Yes, Answer.No },
        { "StringEquals", "aws:SourceVpce", "vpce-0a1b2c3d", Answer.Yes, Answer.No },
        { "IpAddress", "aws:SourceIp", "203.0.113.0/24", Answer.Yes, Answer.No },
        { "Bool", "aws:MultiFactorAuthPresent", "true", Answer.No, Answer.Yes },
        { "StringEquals", "sts:ExternalId", "a1b2", Answer.No, Answer.Yes },

        // Every positive operator; keys and operators in any case.
        { "StringEqualsIgnoreCase", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Yes, Answer.Yes },
        { "StringLike", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Yes, Answer.Yes },
        { "ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*", Answer.Yes, Answer.Yes },
        { "ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/", Answer.Yes, Answer.Yes },
        { "ForAnyValue:StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Yes, Answer.Yes },
        { "ArnLike", "aws:PrincipalArn", CallerArn, Answer.Yes, Answer.Yes },
        { "StringEquals", "aws:PrincipalArn", CallerArn, Answer.Yes, Answer.Yes },
        { "stringequals", "AWS:principalORGID", "o-a1b2c3d4e5", Answer.Yes, Answer.Yes },
        { "Bool", "aws:multifactorauthpresent", "True", Answer.No, Answer.Yes },

        // Operators that hold without the key, and those that only exclude.
        { "StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.No, Answer.No },
        { "StringLikeIfExists", "aws:PrincipalAccount", Foreign, Answer.No, Answer.No },
        { "ArnLikeIfExists", "aws:PrincipalArn", CallerArn, Answer.No, Answer.No },
        { "IpAddressIfExists", "aws:SourceIp", "203.0.113.0/24", Answer.No, Answer.No },
        { "ForAllValues:StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.No, Answer.No },
        { "ForAllValues:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*", Answer.No, Answer.No },
        { "ForAnyValue:StringEqualsIfExists", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/", Answer.No, Answer.No },
        { "StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.No, Answer.No },
        { "ArnNotLike", "aws:PrincipalArn", CallerArn, Answer.No, Answer.No },
        { "NotIpAddress", "aws:SourceIp", "203.0.113.0/24", Answer.No, Answer.No },
        { "Null", "aws:PrincipalOrgID", "false", Answer.No, Answer.No },
        { "Null", "aws:PrincipalOrgID", "true", Answer.No, Answer.No },
        { "BoolIfExists", "aws:MultiFactorAuthPresent", "true", Answer.No, Answer.No },
        { "ForAllValues:Bool", "aws:MultiFactorAuthPresent", "true", Answer.No, Answer.No },
        { "Bool", "aws:MultiFactorAuthPresent", "false", Answer.No, Answer.No },
        { "Null", "aws:MultiFactorAuthPresent", "false", Answer.No, Answer.No },

        // Any condition on the external ID is a question for the rule about external IDs.
        { "StringEqualsIfExists", "sts:ExternalId", "a1b2", Answer.No, Answer.Yes },
        { "StringLike", "sts:ExternalId", "*", Answer.No, Answer.Yes },
        { "Null", "sts:ExternalId", "false", Answer.No, Answer.Yes },
        { "StringNotEquals", "STS:externalid", "a1b2", Answer.No, Answer.Yes },

        // Values that leave nobody out; one of several is enough.
        { "StringLike", "aws:PrincipalOrgID", "*", Answer.No, Answer.No },
        { "StringLike", "aws:PrincipalOrgID", "o-*", Answer.No, Answer.No },
        { "StringLike", "aws:PrincipalOrgID", "o-a1b2c3d4e5|o-*", Answer.No, Answer.No },
        { "StringLike", "aws:PrincipalOrgID", "o-a1*", Answer.Yes, Answer.Yes },
        { "ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-*/r-*/*", Answer.No, Answer.No },
        { "ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "*/r-ab12/*", Answer.Yes, Answer.Yes },
        { "StringLike", "aws:PrincipalAccount", "*", Answer.No, Answer.No },
        { "StringLike", "aws:PrincipalAccount", "????????????", Answer.No, Answer.No },
        { "StringLike", "aws:SourceVpc", "vpc-*", Answer.No, Answer.No },
        { "StringLike", "aws:SourceVpce", "vpce-*", Answer.No, Answer.No },
        { "IpAddress", "aws:SourceIp", "0.0.0.0/0", Answer.No, Answer.No },
        { "IpAddress", "aws:SourceIp", "::/0", Answer.No, Answer.No },
        { "IpAddress", "aws:SourceIp", "203.0.113.0/24|0.0.0.0/0", Answer.No, Answer.No },
        { "ArnLike", "aws:PrincipalArn", "*", Answer.No, Answer.No },
        { "ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/Deploy", Answer.No, Answer.No },
        { "ArnLike", "aws:PrincipalArn", "arn:aws:iam::1111*:role/Deploy", Answer.No, Answer.No },
        { "StringLike", "aws:PrincipalArn", "*role/Deploy*", Answer.No, Answer.No },
        { "StringLike", "aws:PrincipalArn", "*111122223333*", Answer.Maybe, Answer.No },
        { "ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/dev-*", Answer.Yes, Answer.No },
        { "ArnEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/dev-?", Answer.Yes, Answer.No },

        // A wildcard is a plain character where no patterns are compared: such a condition matches nobody.
        { "StringEquals", "aws:PrincipalOrgID", "*", Answer.Yes, Answer.Yes },
        { "StringEquals", "aws:PrincipalArn", "arn:aws:iam::*:role/Deploy", Answer.Yes, Answer.Yes },

        // Keys that anybody can satisfy.
        { "StringEquals", "aws:PrincipalTag/team", "blue", Answer.No, Answer.No },
        { "StringEquals", "aws:PrincipalTag/{?}", "{?}", Answer.No, Answer.No },
        { "StringEquals", "aws:PrincipalType", "User", Answer.No, Answer.No },
        { "StringLike", "sts:RoleSessionName", "build-*", Answer.No, Answer.No },
        { "StringEquals", "sts:SourceIdentity", "ann", Answer.No, Answer.No },
        { "StringEquals", "aws:RequestTag/team", "blue", Answer.No, Answer.No },
        { "ForAllValues:StringEquals", "aws:TagKeys", "team", Answer.No, Answer.No },
        { "NumericLessThan", "aws:MultiFactorAuthAge", "3600", Answer.No, Answer.No },
        { "Bool", "aws:SecureTransport", "true", Answer.No, Answer.No },
        { "StringEquals", "aws:SourceAccount", Foreign, Answer.No, Answer.No },
        { "StringEquals", "aws:ResourceAccount", Foreign, Answer.No, Answer.No },
        { "StringEquals", "aws:RequestedRegion", "eu-west-1", Answer.No, Answer.No },
        { "DateLessThan", "aws:CurrentTime", "2030-01-01T00:00:00Z", Answer.No, Answer.No },
        { "NumericLessThan", "aws:EpochTime", "1900000000", Answer.No, Answer.No },
        { "DateGreaterThan", "aws:TokenIssueTime", "2020-01-01T00:00:00Z", Answer.No, Answer.No },

        // What we do not know may narrow.
        { "StringEquals", "aws:SourceArn", "arn:aws:s3:::bucket", Answer.Maybe, Answer.Maybe },
        { "StringEquals", "saml:iss", "https://idp", Answer.Maybe, Answer.Maybe },
        { "StringEquals", "{?}", "o-a1b2c3d4e5", Answer.Maybe, Answer.Maybe },
        { "StringEquals", "aws:Principal{word}", "o-a1b2c3d4e5", Answer.Maybe, Answer.Maybe },
        { "StringMatches", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Maybe, Answer.Maybe },
        { "{?}", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Maybe, Answer.Maybe },
        { "{?}", "aws:PrincipalTag/team", "blue", Answer.Maybe, Answer.Maybe },
        { "{?}", "sts:ExternalId", "a1b2", Answer.Maybe, Answer.Yes },
        { "NumericEquals", "aws:PrincipalAccount", Foreign, Answer.Maybe, Answer.No },
        { "Bool", "aws:PrincipalOrgID", "true", Answer.Maybe, Answer.Maybe },
        { "StringEquals", "aws:MultiFactorAuthPresent", "true", Answer.No, Answer.Maybe },

        // Holes in the telling part of a value.
        { "StringEquals", "aws:PrincipalOrgID", "{?}", Answer.Yes, Answer.Yes },
        { "StringLike", "aws:PrincipalOrgID", "{?}", Answer.Maybe, Answer.Maybe },
        { "StringLike", "aws:PrincipalOrgID", "o-{?}", Answer.Maybe, Answer.Maybe },
        { "StringLike", "aws:PrincipalOrgID", "o-{word}", Answer.Yes, Answer.Yes },
        { "StringLike", "aws:PrincipalOrgID", "o-a1{?}", Answer.Yes, Answer.Yes },
        { "StringLike", "aws:PrincipalAccount", "{own}", Answer.Yes, Answer.No },
        { "IpAddress", "aws:SourceIp", "{?}", Answer.Maybe, Answer.No },
        { "IpAddress", "aws:SourceIp", "10.0.0.0/{?}", Answer.Maybe, Answer.No },
        { "ArnLike", "aws:PrincipalArn", "{?}", Answer.Maybe, Answer.Maybe },
        { "ArnLike", "aws:PrincipalArn", "arn:{partition}:iam::{own}:role/*", Answer.Yes, Answer.No },
        { "ArnLike", "aws:PrincipalArn", "arn:aws:iam::{?}:role/Deploy", Answer.Maybe, Answer.Maybe },
        { "ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/{?}", Answer.Yes, Answer.Maybe },
        { "Bool", "aws:MultiFactorAuthPresent", "{?}", Answer.No, Answer.Maybe },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition(string comparison, string key, string values, Answer ofEverybody, Answer ofAccount)
    {
        var statement = Allow(Principal.Star).If(When(comparison, key, values.Split('|')));
        Assert.Equal(ofEverybody, Narrowing.OfEverybody.Narrows(Policy(statement), statement));
        Assert.Equal(ofAccount, Narrowing.OfAccount.Narrows(Policy(statement), statement));
    }

    [Theory]
    [InlineData("false", Answer.Yes)]
    [InlineData("true", Answer.No)]
    [InlineData("{?}", Answer.Maybe)]
    public void A_weak_operator_narrows_where_the_key_must_be_there(string isAbsent, Answer answer)
    {
        foreach (var weak in new[] { "StringEqualsIfExists", "ForAllValues:StringEquals" })
        {
            var statement = Allow(Principal.Star).If(
                When("Null", "AWS:PrincipalOrgId", isAbsent), When(weak, "aws:PrincipalOrgID", "o-a1b2c3d4e5"));
            Assert.Equal(answer, Narrowing.OfEverybody.Narrows(Policy(statement), statement));
            Assert.Equal(answer, Narrowing.OfAccount.Narrows(Policy(statement), statement));
        }
    }

    [Fact]
    public void Presence_makes_up_for_nothing_else()
    {
        Assert.Equal(Answer.No, Narrow(When("Null", "aws:PrincipalOrgID", "false"), When("StringNotEquals", "aws:PrincipalOrgID", "o-a")));
        Assert.Equal(Answer.No, Narrow(When("Null", "aws:PrincipalOrgID", "false"), When("StringLikeIfExists", "aws:PrincipalOrgID", "*")));
        Assert.Equal(Answer.No, Narrow(When("Null", "aws:PrincipalArn", "false"), When("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a")));
        Assert.Equal(Answer.No, Narrow(When("ForAllValues:Null", "aws:PrincipalOrgID", "false"), When("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a")));

        static Answer Narrow(params Condition[] conditions)
        {
            var statement = Allow(Principal.Star).If(conditions);
            return Narrowing.OfEverybody.Narrows(Policy(statement), statement);
        }
    }

    [Fact]
    public void One_condition_of_several_is_enough()
    {
        var statement = Allow(Principal.Star).If(
            When("Bool", "aws:SecureTransport", "true"), When("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"));
        Assert.Equal(Answer.Yes, Narrowing.OfEverybody.Narrows(Policy(statement), statement));
    }

    [Fact]
    public void Nothing_asked_narrows_nothing()
    {
        var statement = Allow(Principal.Star);
        Assert.Equal(Answer.No, Narrowing.OfEverybody.Narrows(Policy(statement), statement));
        Assert.Equal(Answer.No, Narrowing.OfAccount.Narrows(Policy(statement), statement));
    }

    [Fact]
    public void What_is_not_seen_may_narrow()
    {
        var open = Allow(Principal.Star).If(When("Bool", "aws:SecureTransport", "true"));
        var more = open with { Conditions = open.Conditions.OrMore() };
        var values = open.If(When("StringLike", "aws:PrincipalOrgID", "o-a1") with { Values = List(T("o-a1")).OrMore() });
        Assert.Equal(Answer.Maybe, Narrowing.OfEverybody.Narrows(Policy(more), more));
        Assert.Equal(Answer.Maybe, Narrowing.OfEverybody.Narrows(Policy(values), values));
        Assert.Equal(Answer.Maybe, Narrowing.OfEverybody.Narrows(new TrustPolicy(List(open).OrMore()), open));
    }

    /// <summary>Operator, key, values of a Deny that concerns everybody.</summary>
    public static TheoryData<string, string, string, Answer, Answer> Denials => new()
    {
        { "StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Yes, Answer.Yes },
        { "StringNotEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.Yes, Answer.Yes },
        { "ForAllValues:StringNotLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*", Answer.Yes, Answer.Yes },
        { "StringNotEqualsIgnoreCase", "aws:PrincipalAccount", Foreign, Answer.Yes, Answer.Yes },
        { "ArnNotLike", "aws:PrincipalArn", CallerArn, Answer.Yes, Answer.Yes },
        { "ArnNotEquals", "aws:PrincipalArn", CallerArn, Answer.Yes, Answer.Yes },
        { "StringNotEquals", "aws:SourceVpc", "vpc-0a1b2c3d", Answer.Yes, Answer.No },
        { "NotIpAddress", "aws:SourceIp", "203.0.113.0/24", Answer.Yes, Answer.No },
        { "Bool", "aws:MultiFactorAuthPresent", "false", Answer.No, Answer.Yes },
        { "BoolIfExists", "aws:MultiFactorAuthPresent", "false", Answer.No, Answer.Yes },
        { "Null", "aws:MultiFactorAuthPresent", "true", Answer.No, Answer.Yes },
        { "StringNotEquals", "sts:ExternalId", "a1b2", Answer.No, Answer.Yes },
        { "Null", "sts:ExternalId", "true", Answer.No, Answer.Yes },

        // It shuts out somebody, but not strangers.
        { "StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", Answer.No, Answer.No },
        { "StringEquals", "aws:PrincipalAccount", Foreign, Answer.No, Answer.No },
        { "StringNotLike", "aws:PrincipalOrgID", "o-*", Answer.No, Answer.No },
        { "NotIpAddress", "aws:SourceIp", "0.0.0.0/0", Answer.No, Answer.No },
        { "ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/Deploy", Answer.No, Answer.No },
        { "Null", "aws:PrincipalOrgID", "true", Answer.No, Answer.No },
        { "Bool", "aws:MultiFactorAuthPresent", "true", Answer.No, Answer.No },
        { "Bool", "aws:SecureTransport", "false", Answer.No, Answer.No },

        // Not known.
        { "ForAnyValue:StringNotEquals", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/", Answer.Maybe, Answer.Maybe },
        { "StringEquals", "aws:SourceArn", "arn:aws:s3:::bucket", Answer.Maybe, Answer.Maybe },
        { "StringNotEquals", "aws:PrincipalOrgID", "{?}", Answer.Maybe, Answer.Maybe },
        { "Bool", "aws:SecureTransport", "{?}", Answer.Maybe, Answer.Maybe },
        { "StringMatches", "aws:SecureTransport", "false", Answer.Maybe, Answer.Maybe },
    };

    [Theory]
    [MemberData(nameof(Denials))]
    public void A_Deny(string comparison, string key, string values, Answer ofEverybody, Answer ofAccount)
    {
        var allow = Allow(Principal.Star);
        var policy = Policy(allow, Deny(Aws("*")).If(When(comparison, key, values.Split('|'))));
        Assert.Equal(ofEverybody, Narrowing.OfEverybody.Narrows(policy, allow));
        Assert.Equal(ofAccount, Narrowing.OfAccount.Narrows(policy, allow));
    }

    [Fact]
    public void A_Deny_is_read_as_a_whole()
    {
        var outsiders = Deny(Principal.Star).If(When("StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"));
        AssertNarrowing(Answer.Yes, Answer.Yes, outsiders);
        AssertNarrowing(Answer.Yes, Answer.Yes, outsiders.On("sts:*"));
        AssertNarrowing(Answer.No, Answer.No, outsiders.On("sts:TagSession"));
        AssertNarrowing(Answer.No, Answer.No, outsiders with { Effect = T("Allow") });
        AssertNarrowing(Answer.Maybe, Answer.Maybe, outsiders with { Effect = T("{?}") });
        AssertNarrowing(Answer.Maybe, Answer.Maybe, outsiders with { Actions = outsiders.Actions.OrMore() });
        AssertNarrowing(Answer.Maybe, Answer.Maybe, outsiders with { Principals = outsiders.Principals.OrMore() });

        // One that is for certain principals says nothing about the others.
        AssertNarrowing(Answer.No, Answer.Yes, outsiders with { Principals = List(Root(Other)) });
        AssertNarrowing(Answer.No, Answer.No, outsiders with { Principals = List(Principal.Service(T("ec2.amazonaws.com"))) });

        // Without conditions nobody gets in.
        AssertNarrowing(Answer.Yes, Answer.Yes, Deny(Principal.Star));
        AssertNarrowing(Answer.No, Answer.No, Deny(Principal.Star).On("sts:TagSession"));

        static void AssertNarrowing(Answer ofEverybody, Answer ofAccount, Statement deny)
        {
            var allow = Allow(Principal.Star);
            Assert.Equal(ofEverybody, Narrowing.OfEverybody.Narrows(Policy(deny, allow), allow));
            Assert.Equal(ofAccount, Narrowing.OfAccount.Narrows(Policy(deny, allow), allow));
        }
    }
}
