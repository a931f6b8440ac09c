using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1005Tests
{
    private static readonly Role1005NotARole Rule = new();

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/Deployer")]
    [InlineData("arn:aws-cn:iam::111122223333:role/Deployer")]
    [InlineData("arn:aws-us-gov:iam::111122223333:role/team/blue/Deployer")]
    [InlineData("arn:aws:iam::111122223333:role/aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM")]
    [InlineData("arn:aws:iam::111122223333:role/_+=,.@-")]
    // Holes in the parts that matter.
    [InlineData("{?}")]
    [InlineData("arn:aws:iam::{?}")]
    [InlineData("arn:aws:iam::{?}:role/Deployer")]
    [InlineData("arn:aws:iam::{own}:role/Deployer")]
    [InlineData("arn:{partition}:iam::{own}:role/Deployer")]
    [InlineData("arn:aws:iam::1111{?}:role/Deployer")]
    [InlineData("arn:aws:iam::111122223333:{?}")]
    [InlineData("arn:aws:iam::111122223333:role/{?}")]
    [InlineData("arn:aws:iam::111122223333:role/team/{?}")]
    [InlineData("arn:aws:iam::111122223333:r{?}")]
    [InlineData("arn:aws:{?}")]
    [InlineData("arn:aws:i{?}:us-east-1:111122223333:key/1")]
    // No ARN of AWS at all.
    [InlineData("Deployer")]
    [InlineData("<ROLE-ARN>")]
    [InlineData("")]
    [InlineData("acs:ram::111122223333:role/Deployer")]
    public void What_may_be_a_role(string arn) => Assert.Empty(Rule.Findings(Of(arn)));

    [Theory]
    [InlineData("arn:aws:iam::111122223333:user/ann", "names a user")]
    [InlineData("arn:aws:iam::111122223333:group/people", "names a group")]
    [InlineData("arn:aws:iam::111122223333:root", "names an account as a whole")]
    [InlineData("arn:aws:iam::111122223333:policy/Read", "names a policy")]
    [InlineData("arn:aws:iam::111122223333:instance-profile/Web", "names an instance profile, which holds a role and is none")]
    [InlineData("arn:aws:iam::111122223333:saml-provider/Idp", "names something else than a role")]
    [InlineData("arn:aws:iam::111122223333:Role/Deployer", "names something else than a role")]
    [InlineData("arn:aws:iam::111122223333:role/", "names no role")]
    [InlineData("arn:aws:iam::111122223333:role/team/", "names no role")]
    [InlineData("arn:aws:iam::111122223333:role/Deployer:live", "has a colon in its name")]
    [InlineData("arn:aws:iam::{?}:user/{?}", "names a user")]
    [InlineData("arn:aws:sts::111122223333:assumed-role/Deployer/ann", "names a session, and not the role that it is of")]
    [InlineData("arn:aws:sts::{?}:assumed-role/{?}", "names a session, and not the role that it is of")]
    [InlineData("arn:aws:sts::111122223333:federated-user/ann", "names something of the service 'sts'")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:f", "names something of the service 'lambda'")]
    [InlineData("arn:aws:s3:::bucket", "names something of the service 's3'")]
    [InlineData("arn:aws:iam::111122223333:role/*", "has a wildcard, and AssumeRole takes one role at a time")]
    [InlineData("arn:aws:iam::{?}:role/dev-?", "has a wildcard, and AssumeRole takes one role at a time")]
    [InlineData("arn:aws:iam::1111:role/Deployer", "has '1111' where an account id of 12 digits stands")]
    [InlineData("arn:aws:iam::1111-2222-3333:role/Deployer", "has '1111-2222-3333' where an account id of 12 digits stands")]
    [InlineData("arn:aws:iam:::role/Deployer", "has '' where an account id of 12 digits stands")]
    [InlineData("arn:aws:iam:eu-west-1:111122223333:role/Deployer", "has a region, which no role has")]
    [InlineData("arn:aws:iam:111122223333:role/Deployer", "lacks a part of an ARN")]
    public void What_can_be_no_role(string arn, string fault)
    {
        var finding = Assert.Single(Rule.Findings(Of(arn)));
        Assert.Equal(new(SessionPartKind.Role, 0), finding.Part);
        Assert.Equal([T(arn).ToString(), fault, "AssumeRole"], finding.Arguments);
        Assert.Empty(finding.Edits);
    }

    [Theory]
    [InlineData("arn:aws:iam::1:root", 0)]
    [InlineData("arn:aws:iam::1:user/anne", 1)]
    public void A_length_that_the_analyzer_of_the_SDK_reports_is_left_to_it(string arn, int count)
    {
        Assert.Equal(count, Rule.Findings(Of(new RequestedRole(T(arn)) { IsCheckedBySdk = true })).Length);
        Assert.Single(Rule.Findings(Of(arn)));
    }

    [Theory]
    [InlineData(Answer.Maybe)]
    [InlineData(Answer.No)]
    public void Other_services_may_have_other_names(Answer isAws) =>
        Assert.Empty(Rule.Findings(Of("arn:aws:iam::111122223333:user/ann") with { IsAws = isAws }));

    [Fact]
    public void Each_expression_is_judged_and_the_message_says_what_fails()
    {
        var request = Request(SessionCall.AssumeRoleWithWebIdentity) with
        {
            Roles = List(new RequestedRole(T("arn:aws:iam::111122223333:role/A")), new RequestedRole(T("arn:aws:iam::111122223333:root"))).OrMore(),
        };
        Assert.Equal(
            "'arn:aws:iam::111122223333:root' names an account as a whole, so that AssumeRoleWithWebIdentity fails; "
            + "give the role's own ARN, arn:aws:iam::ACCOUNT:role/NAME",
            Rule.Message(request));
        Assert.Equal(new(SessionPartKind.Role, 1), Rule.Findings(request)[0].Part);
    }

    private static SessionRequest Of(string arn) => Of(new RequestedRole(T(arn)));

    private static SessionRequest Of(RequestedRole role) => Request(SessionCall.AssumeRole, CredentialOrigin.Unknown) with { Roles = List(role) };
}
