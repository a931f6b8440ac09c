using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>
/// What edits make of texts. The policies are statements with the elements given, which allow <c>sts:AssumeRole</c> if they say nothing
/// else. A hole is written <c>§</c>.
/// </summary>
public sealed class PolicyEditsTests
{
    private const string Allow = "\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",";
    private const string Vendor = "\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\"}";
    private const string Saml = "\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithSAML\",\"Principal\":{\"Federated\":\"arn:aws:iam::999988887777:saml-provider/Idp\"}";
    private const string GitHub =
        "\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Principal\":{\"Federated\":\"arn:aws:iam::999988887777:oidc-provider/token.actions.githubusercontent.com\"}";

    private static readonly Accounts Unconfigured = Accounts.None with { Organization = "o-a1b2c3d4e5" };

    private static readonly Accounts Configured = Unconfigured with { Own = ["999988887777"] };

    [Theory]
    [InlineData("\"*\"", """{"AWS":"arn:aws:iam::999988887777:root"}""")]
    [InlineData("""{"AWS":"*"}""", """{"AWS":"arn:aws:iam::999988887777:root"}""")]
    [InlineData("""{"AWS":["*","arn:aws:iam::444455556666:root"]}""", """{"AWS":["arn:aws:iam::999988887777:root","arn:aws:iam::444455556666:root"]}""")]
    [InlineData("""{"Service":"ec2.amazonaws.com","AWS":["*"]}""", """{"Service":"ec2.amazonaws.com","AWS":["arn:aws:iam::999988887777:root"]}""")]
    [InlineData("""["*"]""", """["arn:aws:iam::999988887777:root"]""")]
    public void Trusts_the_own_account(string principal, string repaired) =>
        AssertRepaired<Edit.TrustOwnAccount>($"{Allow}\"Principal\":{principal}", $"{Allow}\"Principal\":{repaired}");

    [Fact]
    public void Cannot_name_an_account_that_is_not_known() =>
        Assert.Null(Repair<Edit.TrustOwnAccount>(Policy(Allow + "\"Principal\":\"*\""), Unconfigured));

    [Fact]
    public void Trusts_the_own_account_of_a_template()
    {
        var text = Policy(Allow + "\"Principal\":\"*\"");
        Assert.Equal(
            Policy(Allow + "\"Principal\":{\"AWS\":{\"Fn::Sub\":\"arn:${AWS::Partition}:iam::${AWS::AccountId}:root\"}}"),
            Repair<Edit.TrustOwnAccount>(text, Unconfigured, new Template()));
        Assert.Equal(
            Policy(Allow + "\"Principal\":{\"AWS\":\"arn:aws:iam::999988887777:root\"}"),
            Repair<Edit.TrustOwnAccount>(text, Configured, new Template()));
    }

    [Theory]
    [InlineData("", ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"}}")]
    [InlineData(",\"Condition\":{}", ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"}}")]
    [InlineData(",\"condition\":{\"Bool\":{\"aws:SecureTransport\":true}}",
        ",\"condition\":{\"Bool\":{\"aws:SecureTransport\":true},\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"}}")]
    [InlineData(",\"Condition\":{\"stringequals\":{\"aws:PrincipalTag/a\":\"b\"},\"Bool\":{}}",
        ",\"Condition\":{\"stringequals\":{\"aws:PrincipalTag/a\":\"b\",\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"},\"Bool\":{}}")]
    public void Requires_the_organization(string condition, string repaired) => AssertRepaired<Edit.RequireOrganization>(
        $"{Allow}\"Principal\":{{\"AWS\":\"*\"}}{condition}", $"{Allow}\"Principal\":{{\"AWS\":\"*\"}}{repaired}");

    [Theory]
    // The service could not assume the role any more, and the account perhaps not.
    [InlineData("""{"AWS":"*","Service":"ec2.amazonaws.com"}""")]
    [InlineData("""{"AWS":["*","arn:aws:iam::444455556666:root"]}""")]
    public void Asks_the_organization_of_nobody_else(string principal) =>
        AssertNotWritten<Edit.RequireOrganization>($"{Allow}\"Principal\":{principal}");

    [Fact]
    public void Asks_no_key_twice()
    {
        var text = Policy(Allow + Vendor + ",\"Condition\":{\"StringEqualsIfExists\":{\"aws:PrincipalOrgID\":\"o-a1\"},\"stringequals\":{\"AWS:principalorgid\":\"*\"}}");
        var finding = Findings(Policy(Allow + Vendor), Configured)[0];
        Assert.Null(Write(text, finding, new Edit.RequireOrganization("o-a1")));
        Assert.Null(Write(text, finding, new Edit.AddConditions([new("StringEquals", "aws:PrincipalOrgID", "o-a1")])));
        Assert.Null(Write(text, finding with { Part = new(PolicyPartKind.Condition, 0) }, new Edit.ReplaceOperator("StringEquals")));
        Assert.NotNull(Write(text, finding, new Edit.AddConditions([new("StringLike", "aws:PrincipalOrgID", "o-a1")])));
    }

    [Fact]
    public void Requires_an_external_id() => AssertRepaired<Edit.RequireExternalId>(
        Allow + Vendor, Allow + Vendor + ",\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"<EXTERNAL-ID>\"}}");

    [Fact]
    public void Requires_an_external_id_of_all_accounts() => AssertRepaired<Edit.RequireExternalId>(
        Allow + "\"Principal\":{\"AWS\":[\"111122223333\",\"444455556666\"]}",
        Allow + "\"Principal\":{\"AWS\":[\"111122223333\",\"444455556666\"]},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"<EXTERNAL-ID>\"}}");

    [Theory]
    [InlineData(Allow + "\"Principal\":{\"AWS\":[\"111122223333\",§]}")]
    [InlineData(Allow + "\"Principal\":{\"AWS\":\"111122223333\"},§")]
    [InlineData(Allow + "\"Principal\":{\"AWS\":\"111122223333\"},\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}},§")]
    public void Does_not_write_where_it_cannot_see(string statement)
    {
        var text = Policy(statement);
        Assert.DoesNotContain(Findings(text, Configured), finding => finding.Rule.Id != "ROLE2011" && finding.Edits.Any(edit => Write(text, finding, edit) is not null));
    }

    [Fact]
    public void Lays_out_as_the_text_is_laid_out()
    {
        const string text = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
                        "Action": "sts:AssumeRole"
                    }
                ]
            }
            """;
        const string repaired = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
                        "Action": "sts:AssumeRole",
                        "Condition": {
                            "StringEquals": {
                                "sts:ExternalId": "<EXTERNAL-ID>"
                            }
                        }
                    }
                ]
            }
            """;
        Assert.Equal(repaired, Repair<Edit.RequireExternalId>(text, Configured));
        Assert.Equal(
            repaired.Replace("\n", "\r\n", StringComparison.Ordinal),
            Repair<Edit.RequireExternalId>(text.Replace("\n", "\r\n", StringComparison.Ordinal), Configured));
    }

    [Fact]
    public void Replaces_a_principal()
    {
        AssertRepaired<Edit.ReplacePrincipal>(
            Allow + "\"Principal\":{\"AWS\":[\"arn:aws:iam::999988887777\",\"999988887777\"]}",
            Allow + "\"Principal\":{\"AWS\":[\"arn:aws:iam::999988887777:root\",\"999988887777\"]}");
        AssertRepaired<Edit.ReplacePrincipal>(
            Allow + "\"Principal\":{\"Service\":\"ecs-task.amazonaws.com\"}", Allow + "\"Principal\":{\"Service\":\"ecs-tasks.amazonaws.com\"}");
    }

    [Theory]
    [InlineData("arn:aws:iam::999988887777:role/dev-*", "arn:aws:iam::999988887777:root")]
    [InlineData("arn:aws-cn:iam::999988887777:user\\/*", "arn:aws-cn:iam::999988887777:root")]
    public void Makes_a_pattern_a_condition(string pattern, string account) => AssertRepaired<Edit.TrustCallersLike>(
        $"{Allow}\"Principal\":{{\"AWS\":\"{pattern}\"}}",
        $"{Allow}\"Principal\":{{\"AWS\":\"{account}\"}},\"Condition\":{{\"ArnLike\":{{\"aws:PrincipalArn\":\"{pattern}\"}}}}");

    [Fact]
    public void Makes_a_pattern_with_pseudo_parameters_a_condition()
    {
        const string own = "{\"Sub\":\"\"}";
        Assert.Equal(
            Policy(Allow + "\"Principal\":{\"AWS\":{\"Fn::Sub\":\"arn:${AWS::Partition}:iam::${AWS::AccountId}:root\"}},\"Condition\":{\"ArnLike\":{\"aws:PrincipalArn\":{\"Sub\":\"\"}}}"),
            Repair<Edit.TrustCallersLike>(Policy($"{Allow}\"Principal\":{{\"AWS\":{own}}}"), Configured, new Template()));
    }

    [Theory]
    [InlineData("\"sts:AssumeRoles\"", "\"sts:AssumeRole\"")]
    [InlineData("[\"sts:TagSession\",\"sts:*\"]", "[\"sts:TagSession\",\"sts:AssumeRole\"]")]
    public void Replaces_an_action(string action, string repaired)
    {
        const string rest = "\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":";
        AssertRepaired<Edit.ReplaceAction>(rest + action, rest + repaired);
    }

    [Fact]
    public void Replaces_the_action_that_does_not_fit() => AssertRepaired<Edit.ReplaceAction>(
        Saml.Replace("WithSAML", "", StringComparison.Ordinal) + ",\"Condition\":{\"StringEquals\":{\"SAML:aud\":\"https://signin.aws.amazon.com/saml\"}}",
        Saml + ",\"Condition\":{\"StringEquals\":{\"SAML:aud\":\"https://signin.aws.amazon.com/saml\"}}");

    [Theory]
    [InlineData("\"sts:AssumeRole\"", "[\"sts:AssumeRole\",\"sts:TagSession\",\"sts:SetSourceIdentity\"]")]
    [InlineData("[\"sts:AssumeRole\"]", "[\"sts:AssumeRole\",\"sts:TagSession\",\"sts:SetSourceIdentity\"]")]
    public void Adds_actions(string action, string repaired)
    {
        const string rest = "\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"rolesanywhere.amazonaws.com\"},\"Action\":";
        AssertRepaired<Edit.AddActions>(rest + action, rest + repaired);
    }

    [Fact]
    public void Adds_conditions()
    {
        AssertRepaired<Edit.AddConditions>(Saml, Saml + ",\"Condition\":{\"StringEquals\":{\"SAML:aud\":\"https://signin.aws.amazon.com/saml\"}}");
        AssertRepaired<Edit.AddConditions>(
            GitHub + ",\"Condition\":{\"StringEquals\":{\"aws:RequestTag/a\":\"b\"}}",
            GitHub + ",\"Condition\":{\"StringEquals\":{\"aws:RequestTag/a\":\"b\",\"token.actions.githubusercontent.com:aud\":\"sts.amazonaws.com\","
                + "\"token.actions.githubusercontent.com:sub\":\"repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>\"}}");
        AssertRepaired<Edit.AddConditions>(
            GitHub + ",\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:aud\":\"sts.amazonaws.com\"}}",
            GitHub + ",\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:aud\":\"sts.amazonaws.com\","
                + "\"token.actions.githubusercontent.com:sub\":\"repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>\"}}");
    }

    [Theory]
    // The block goes over as a whole.
    [InlineData("""{"StringEqualsIfExists":{"sts:ExternalId":"a1b2"}}""", """{"StringEquals":{"sts:ExternalId":"a1b2"}}""")]
    // The key goes into a block of its own.
    [InlineData("""{"StringEqualsIfExists":{"sts:ExternalId":["a1b2"],"aws:PrincipalTag/a":"b"}}""",
        """{"StringEqualsIfExists":{"aws:PrincipalTag/a":"b"},"StringEquals":{"sts:ExternalId":["a1b2"]}}""")]
    // The key goes into the block that is there.
    [InlineData("""{"StringEquals":{"aws:PrincipalTag/a":"b"},"StringEqualsIfExists":{"sts:ExternalId":"a1\u0062\u0032"}}""",
        """{"StringEquals":{"aws:PrincipalTag/a":"b","sts:ExternalId":"a1\u0062\u0032"}}""")]
    [InlineData("""{"StringEqualsIfExists":{"x:y":"z","sts:externalid":"a1b2"},"StringEquals":{}}""",
        """{"StringEqualsIfExists":{"x:y":"z"},"StringEquals":{"sts:externalid":"a1b2"}}""")]
    public void Replaces_an_operator(string condition, string repaired) =>
        AssertRepaired<Edit.ReplaceOperator>($"{Allow}{Vendor},\"Condition\":{condition}", $"{Allow}{Vendor},\"Condition\":{repaired}");

    [Theory]
    [InlineData("""{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-a1"},"ForAllValues:StringEquals":{"aws:SourceVpc":"vpc-1"}}""",
        """{"StringEquals":{"aws:PrincipalOrgID":"o-a1","aws:SourceVpc":"vpc-1"}}""")]
    [InlineData("""{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-a1"},"StringLikeIfExists":{"aws:SourceVpc":"vpc-1"}}""",
        """{"StringEquals":{"aws:PrincipalOrgID":"o-a1"},"StringLike":{"aws:SourceVpc":"vpc-1"}}""")]
    [InlineData("""{"StringEqualsIfExists":{"aws:PrincipalTag/a":"b","aws:PrincipalOrgID":"o-a1"},"ForAllValues:StringEquals":{"aws:SourceVpc":"vpc-1","aws:PrincipalTag/c":"d"}}""",
        """{"StringEqualsIfExists":{"aws:PrincipalTag/a":"b"},"ForAllValues:StringEquals":{"aws:PrincipalTag/c":"d"},"StringEquals":{"aws:PrincipalOrgID":"o-a1","aws:SourceVpc":"vpc-1"}}""")]
    public void Makes_operators_plain(string condition, string repaired) => AssertRepaired<Edit.PlainOperators>(
        $"{Allow}\"Principal\":{{\"AWS\":\"*\"}},\"Condition\":{condition}", $"{Allow}\"Principal\":{{\"AWS\":\"*\"}},\"Condition\":{repaired}");

    [Theory]
    [InlineData("""{"StringEquals":{"sts:ExternalId":"a1b2"}}""", "")]
    [InlineData("""{"StringEquals":{"sts:ExternalId":"a1b2"},"Null":{"sts:ExternalId":"false"}}""", "")]
    [InlineData("""{"StringEquals":{"sts:ExternalId":"a1b2","aws:SourceAccount":"999988887777"},"Null":{"sts:ExternalId":"false"}}""",
        ",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"999988887777\"}}")]
    public void Spares_a_principal(string condition, string left)
    {
        const string service = Allow + "\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}";
        const string account = Allow + Vendor + ",\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"a1b2\"}}";
        Assert.Equal(
            $"{{\"Statement\":[{{{service}{left}}},{{{account}}}]}}",
            Repair<Edit.SparePrincipal>($"{{\"Statement\":[{{{service},\"Condition\":{condition}}},{{{account}}}]}}", Configured));
    }

    [Theory]
    [InlineData("{\"Statement\":[]}", "{\"Version\":\"2012-10-17\",\"Statement\":[]}")]
    [InlineData("{ \"Statement\": [], \"Id\": \"x\" }", "{ \"Version\": \"2012-10-17\", \"Statement\": [], \"Id\": \"x\" }")]
    [InlineData("{\r\n\t\"Statement\": []\r\n}", "{\r\n\t\"Version\": \"2012-10-17\",\r\n\t\"Statement\": []\r\n}")]
    [InlineData("{}", "{ \"Version\": \"2012-10-17\" }")]
    [InlineData("{\"Statement\":[],\"Version\":\"2008-10-17\"}", "{\"Statement\":[],\"Version\":\"2012-10-17\"}")]
    public void Sets_the_version(string text, string repaired) => Assert.Equal(repaired, Repair<Edit.SetVersion>(text, Configured));

    [Fact]
    public void Removes_and_renames_elements()
    {
        AssertRepaired<Edit.RemoveElement>(Allow + Vendor + ",\"Resource\":[\"*\"]", Allow + Vendor);
        AssertRepaired<Edit.RemoveElement>("\"resource\":\"*\"," + Allow + Vendor, Allow + Vendor);
        AssertRepaired<Edit.RenameElement>(Allow + Vendor + ",\"Conditions\":{}", Allow + Vendor + ",\"Condition\":{}");
    }

    private static void AssertRepaired<TEdit>(string statement, string repaired)
        where TEdit : Edit
    {
        Assert.Equal(Policy(repaired), Repair<TEdit>(Policy(statement), Configured));
        Assert.Equal($"{{\"Statement\":[{{{repaired}}}]}}", Repair<TEdit>($"{{\"Statement\":[{{{statement}}}]}}", Configured));
    }

    private static void AssertNotWritten<TEdit>(string statement)
        where TEdit : Edit => Assert.Null(Repair<TEdit>(Policy(statement), Configured));

    private static string Policy(string statement) => $"{{\"Statement\":{{{statement}}}}}";

    /// <summary>The text after the first edit of that kind which a finding has; null when it cannot be written.</summary>
    private static string? Repair<TEdit>(string text, Accounts accounts, IJsonFunctions? functions = null)
        where TEdit : Edit
    {
        var (finding, edit) = Findings(text, accounts, functions).SelectMany(f => f.Edits.OfType<TEdit>().Select(e => (f, e))).First();
        return Write(text, finding, edit, functions);
    }

    private static ImmutableArray<Finding<PolicyPart>> Findings(string text, Accounts accounts, IJsonFunctions? functions = null)
    {
        var document = Read(text);
        return [.. RuleCatalog.Check(PolicyDocument.Read(document, document.Root, functions).Policy, accounts)];
    }

    private static string? Write(string text, Finding<PolicyPart> finding, Edit edit, IJsonFunctions? functions = null)
    {
        var document = Read(text);
        return new PolicyEdits(document, PolicyDocument.Read(document, document.Root, functions), functions).Write(finding, edit) is { } changes
            ? JsonChange.Apply(text, changes)
            : null;
    }

    private static JsonDocument Read(string text) => JsonDocument.Read(new JsonInput(
        text,
        [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '§').Select(i => new InputHole(new(i, 1), HoleKind.Unknown))]));

    /// <summary><c>Sub</c> gives a pattern for roles of the own account.</summary>
    private sealed class Template : IJsonFunctions
    {
        public PartialList<JsonValue>? ValuesOf(JsonObject function) => null;

        public PolicyText? TextOf(JsonObject function) => function.Members is [{ Name: var name }] && name.Text.Is("Sub") == Answer.Yes
            ? Models.T("arn:{partition}:iam::{own}:role/dev-*")
            : null;
    }
}
