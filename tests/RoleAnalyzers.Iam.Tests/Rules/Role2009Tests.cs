using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2009Tests
{
    private const string Whole = """
        "Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"
        """;

    private static readonly Role2009PolicyNotValid Rule = new();

    [Theory]
    [InlineData("")]
    [InlineData(", \"Condition\": {\"Bool\":{\"aws:MultiFactorAuthPresent\":true}}")]
    [InlineData(", \"Sid\": \"\"")]
    [InlineData(", \"Sid\": \"Vendor1\"")]
    [InlineData(", \"Sid\": \"Vendor§\"")]
    [InlineData(", \"Sid\": §")]
    [InlineData(", §")]
    [InlineData(", \"§\": \"Vendor\"")]
    [InlineData(", \"S§\": \"Vendor\"")]
    public void A_valid_statement(string more) => Assert.Empty(Rule.CheckText(PolicyTexts.Of(Whole + more)));

    [Theory]
    [InlineData("""{"version":"2008-10-17","ID":"x","statement":[{"effect":"Deny","principal":"*","notaction":[]}]}""")]
    [InlineData("""{"Version":"2012-§","Statement":[{"Effect":"Allow","NotPrincipal":{"AWS":[]},"Action":"sts:AssumeRole"},§]}""")]
    [InlineData("""{"Statement":[]}""")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Principal":"*","Action":§}}""")]
    [InlineData("""{"Version":§,"Principal":{"AWS":"*"},"Action":"sts:AssumeRole" §""")]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":§,"Effect":"Allow"}]}""")]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{§}}]}""")]
    [InlineData("§")]
    [InlineData("")]
    public void Case_and_what_is_not_known_are_left_alone(string text)
    {
        if (text.Length > 0)
            Assert.Empty(Rule.CheckText(text));
        else
            Assert.Empty(Rule.Check(Policy(Allow(Aws("*"))), Accounts.None));
    }

    [Theory]
    [InlineData("", "", "JSON expects a value, where the text ends")]
    [InlineData(" \n", "", "JSON expects a value, where the text ends")]
    [InlineData("{\"Statement\":[]\n", "]", "JSON expects ',' or '}', where the text ends")]
    [InlineData("{'Statement':[]}", "'", "JSON expects a name in double quotes or '}', since JSON has no single quotes")]
    [InlineData("{\"Statement\":[],}", "}", "JSON expects a name in double quotes, since JSON has no comma before '}'")]
    [InlineData("null", "null", "a policy is a JSON object")]
    [InlineData("[]", "[]", "a policy is a JSON object")]
    [InlineData(" 12", "12", "a policy is a JSON object")]
    [InlineData("\"{}\"", "\"{}\"", "a policy is a JSON object")]
    public void A_text_that_is_no_policy_says_where_it_breaks(string text, string place, string error)
    {
        Assert.Equal([$"{place}: This is not a valid trust policy: {error}; mend the text here"], Rule.CheckText(text));
        var policy = PolicyTexts.Read(text).Policy;
        Assert.Equal(PartialList<Statement>.Unknown, policy.Statements);
        Assert.Equal(["ROLE2009"], RuleCatalog.Check(policy, Accounts.None).Select(f => f.Rule.Id));
    }

    [Fact]
    public void Only_the_earliest_error_is_told() =>
        Assert.Single(Rule.CheckText("{\"Statement\" [{\"Efect\":\"Allow\",,'x':1}], \"Resource\":}"));

    [Fact]
    public void Behind_a_hole_it_is_not_certain_what_breaks() => Assert.Empty(Rule.CheckText("{\"Statement\":§ [,,}"));

    [Theory]
    [InlineData("\"Comment\":\"for the vendor\"", "Comment", "remove it", null)]
    [InlineData("\"Principals\":{}", "Principals", "name it Principal", null)]
    [InlineData("\"Conditions\":{}", "Conditions", "name it Condition", "Condition")]
    [InlineData("\"Codnition\":{}", "Codnition", "name it Condition", "Condition")]
    [InlineData("\"conditio\":{}", "conditio", "name it Condition", "Condition")]
    [InlineData("\"Id\":\"x\"", "Id", "remove it", null)]
    [InlineData("\"Version\":\"2012-10-17\"", "Version", "remove it", null)]
    [InlineData("\"Statements\":[]", "Statements", "remove it", null)]
    [InlineData("\"x-§\":[]", "x-{…}", "remove it", null)]
    public void An_unknown_element_of_a_statement(string element, string name, string remedy, string? renamed)
    {
        var text = PolicyTexts.Of(Whole + "," + element);
        Assert.Equal(
            [$"\"{name.Replace("{…}", "§")}\": This is not a valid trust policy: a statement has no element '{name}'; {remedy}"],
            Rule.CheckText(text));
        Assert.Equal(
            renamed is null ? [] : [new Edit.RenameElement(renamed)],
            Assert.Single(Rule.Check(PolicyTexts.Read(text).Policy, Accounts.None)).Edits);
    }

    [Theory]
    [InlineData("\"Statment\"", "name it Statement", true)]
    [InlineData("\"Effect\"", "remove it", false)]
    [InlineData("\"Resource\"", "remove it", false)]
    public void An_unknown_element_of_a_policy(string name, string remedy, bool isRenamed)
    {
        var text = $$"""{"Version":"2012-10-17",{{name}}:[]}""";
        Assert.Equal(
            [$"{name}: This is not a valid trust policy: a policy has no element '{name.Trim('"')}'; {remedy}"],
            Rule.CheckText(text));
        Assert.Equal(
            isRenamed ? [new Edit.RenameElement("Statement")] : [],
            Assert.Single(Rule.Check(PolicyTexts.Read(text).Policy, Accounts.None)).Edits);
    }

    [Theory]
    [InlineData("Resource")]
    [InlineData("notResource")]
    public void An_element_that_IAM_refuses_is_removed(string name)
    {
        var text = PolicyTexts.Of($"{Whole},\"{name}\":\"*\"");
        Assert.Equal(
            [$"\"{name}\": This is not a valid trust policy: IAM refuses {name} in it, since it is about the role that carries it; remove that element"],
            Rule.CheckText(text));
        Assert.Equal([new Edit.RemoveElement()], Assert.Single(Rule.Check(PolicyTexts.Read(text).Policy, Accounts.None)).Edits);
    }

    [Fact]
    public void An_element_that_is_there_twice() => Assert.Equal(
        ["\"effect\": This is not a valid trust policy: a statement has the element 'effect' twice; make one of the two"],
        Rule.CheckText(PolicyTexts.Of(Whole + ",\"effect\":\"Allow\"")));

    [Fact]
    public void A_policys_element_that_is_there_twice() => Assert.Equal(
        ["\"Version\": This is not a valid trust policy: a policy has the element 'Version' twice; make one of the two"],
        Rule.CheckText("""{"Version":"2012-10-17","Statement":[],"Version":"2012-10-17"}"""));

    [Theory]
    [InlineData("\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"", "no Effect")]
    [InlineData("\"Effect\":\"Deny\",\"Action\":\"sts:AssumeRole\"", "no Principal")]
    [InlineData("\"Effect\":\"Allow\",\"Principal\":\"*\"", "no Action")]
    [InlineData("", "no Effect, and no Principal, and no Action")]
    public void A_missing_element(string elements, string missing) => Assert.Equal(
        [$"{{{elements}}}: This is not a valid trust policy: a statement has {missing}; add what is missing"],
        Rule.CheckText(PolicyTexts.Of(elements)));

    [Theory]
    [InlineData("\"Effects\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"", "Effects")]
    [InlineData("\"Effect\":\"Allow\",\"NotPrincipal\":{\"AWS\":\"*\"},\"dAction\":\"sts:AssumeRole\"", "dAction")]
    public void A_misspelt_element_is_not_missing_too(string elements, string misspelt)
    {
        var said = Assert.Single(Rule.CheckText(PolicyTexts.Of(elements)));
        Assert.StartsWith($"\"{misspelt}\": ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("for vendor", "for vendor")]
    [InlineData("a-§", "a-{…}")]
    [InlineData("Größe", "Größe")]
    public void A_malformed_Sid(string sid, string shown) => Assert.Equal(
        [$"\"{sid}\": This is not a valid trust policy: the Sid '{shown}' has characters other than letters and digits; leave these out"],
        Rule.CheckText(PolicyTexts.Of($"{Whole},\"Sid\":\"{sid}\"")));

    [Fact]
    public void A_Sid_that_two_statements_share()
    {
        const string One = "{" + Whole + ",\"Sid\":\"A\"}";
        const string Other = "{" + Whole + ",\"Sid\":\"a\"}";
        const string Empty = "{" + Whole + ",\"Sid\":\"\"}";
        Assert.Empty(Rule.CheckText($"{{\"Statement\":[{One},{Other},{Empty},{Empty}]}}"));
        Assert.Equal(
            ["\"A\": This is not a valid trust policy: two statements have the Sid 'A', which IAM refuses; give each a Sid of its own, or none"],
            Rule.CheckText($"{{\"Statement\":[{One},{Other},{One}]}}"));
        var findings = Rule.Check(PolicyTexts.Read($"{{\"Statement\":[{One},{One},{Other},{One}]}}").Policy, Accounts.None);
        Assert.Equal(
            [(new PolicyPart(PolicyPartKind.Sid, 1), new PolicyPart(PolicyPartKind.Sid, 0)), (new(PolicyPartKind.Sid, 3), new(PolicyPartKind.Sid, 0))],
            findings.Select(f => (f.Part, Assert.Single(f.Because))));
    }

    [Fact]
    public void A_Sid_of_a_statement_that_may_be_absent_is_not_shared()
    {
        var sid = List(PolicyText.Of("A"));
        Assert.Equal(1, Rule.Count(Allow(Aws("*")) with { Sids = sid }, Allow(Aws("*")) with { Sids = sid }));
        Assert.Equal(0, Rule.Count(Allow(Aws("*")) with { Sids = sid.OrMore() }, Allow(Aws("*")) with { Sids = sid }));
        Assert.Equal(0, Rule.Count(Allow(Aws("*")) with { Sids = sid }, Allow(Aws("*")) with { Sids = sid.OrMore() }));
    }

    [Theory]
    [InlineData("2012-10-18", true)]
    [InlineData("2012-10-17 ", true)]
    [InlineData("", true)]
    [InlineData("2008-10-17", false)]
    [InlineData("2012-10-17", false)]
    public void A_version_that_there_is_not(string version, bool isReported)
    {
        var text = $$"""{"Version":"{{version}}","Statement":[]}""";
        Assert.Equal(
            isReported ? [$"\"{version}\": This is not a valid trust policy: there is no Version '{version}'; write 2012-10-17"] : [],
            Rule.CheckText(text));
        Assert.All(Rule.Check(PolicyTexts.Read(text).Policy, Accounts.None), f => Assert.Equal([new Edit.SetVersion("2012-10-17")], f.Edits));
    }

    [Theory]
    [InlineData("\"111122223333\"", "\"111122223333\"")]
    [InlineData("[\"*\"]", "\"*\"")]
    [InlineData("\"arn:aws:iam::§:root\"", "\"arn:aws:iam::§:root\"")]
    public void A_principal_without_a_key(string principal, string place) => Assert.Equal(
        [$"{place}: This is not a valid trust policy: the principal '{place.Trim('"').Replace("§", "{…}")}' stands without a key; put it under AWS, Service or Federated"],
        Rule.CheckText(PolicyTexts.Of($"\"Effect\":\"Deny\",\"Principal\":{principal},\"Action\":\"sts:AssumeRole\"")));

    [Theory]
    [InlineData("\"*\"")]
    [InlineData("\"§\"")]
    [InlineData("§")]
    [InlineData("{}")]
    [InlineData("{\"aws\":[\"*\"],\"S§\":\"x\"}")]
    public void A_principal_that_is_in_order_or_may_be(string principal) =>
        Assert.Empty(Rule.CheckText(PolicyTexts.Of($"\"Effect\":\"Deny\",\"Principal\":{principal},\"Action\":\"sts:AssumeRole\"")));

    [Fact]
    public void A_principal_of_no_kind() => Assert.Equal(
        ["\"ann\": This is not a valid trust policy: there is no principal of the kind 'User'; name an AWS, Service or Federated principal"],
        Rule.CheckText(PolicyTexts.Of("\"Effect\":\"Allow\",\"Principal\":{\"User\":\"ann\"},\"Action\":\"sts:AssumeRole\"")));
}
