using RoleAnalyzers.Iam.Files;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Files;

/// <summary>Which trust policies a file holds, and where their parts stand in it.</summary>
public sealed class PolicyFileTests
{
    private const string Trust = """{"Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}""";

    [Theory]
    [InlineData("""{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}""")]
    [InlineData("""{"statement":[{"effect":"Allow","principal":"*","action":["STS:AssumeRoleWithSAML"]}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","NotPrincipal":{"AWS":"*"},"Action":"sts:TagSession"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"{{action}}"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}""")]
    // IAM refuses a resource, but this is a trust policy nevertheless.
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},{"Principal":"*","Action":"sts:AssumeRole"}]}""")]
    public void A_file_that_looks_like_a_trust_policy_is_one(string text) => Assert.Single(PolicyFile.Read(text, isPolicy: false).Policies);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"name":"app","dependencies":{"aws-sdk":"^2.0.0"}}""")]
    [InlineData("""{"Logging":{"LogLevel":{"Default":"Information"}},"Aws":{"RoleArn":"arn:aws:iam::111122223333:role/r"}}""")]
    [InlineData("""{"Statement":"Principal"}""")]
    [InlineData("""{"Statement":[["Principal"]]}""")]
    // Permissions, of users and of a service control policy
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/r"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":["sts:AssumeRole"],"NotResource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Sid":"Principal"}]}""")]
    // Policies of a bucket, a key, a repository, an endpoint
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"kms:*","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":["ecr:BatchGetImage"]}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:GetCallerIdentity","Resource":"*"}]}""")]
    // Broken
    [InlineData("""{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"},}""")]
    [InlineData("""// {"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}""")]
    public void Any_other_file_holds_none(string text) => Assert.Empty(PolicyFile.Read(text, isPolicy: false).Policies);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"name":"app"}""")]
    [InlineData("""{"Statement":{"Effect":"Allow"}""")]
    public void A_file_that_is_said_to_be_a_policy_is_one(string text) => Assert.Single(PolicyFile.Read(text, isPolicy: true).Policies);

    [Theory]
    [InlineData("""{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":POLICY}}""", 1)]
    [InlineData("""{"Type":"AWS::Serverless::Function","Properties":{"AssumeRolePolicyDocument":POLICY}}""", 1)]
    [InlineData("""{"Properties":{"MaxSessionDuration":3600,"AssumeRolePolicyDocument":POLICY},"Type":"AWS::IAM::Role"}""", 1)]
    [InlineData("""{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Fn::If":["c",POLICY,POLICY]}}}""", 2)]
    [InlineData("""{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Fn::If":["c",POLICY,{"Ref":"AWS::NoValue"}]}}}""", 1)]
    // Known at deployment alone
    [InlineData("""{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Ref":"Policy"}}}""", 0)]
    [InlineData("""{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Fn::Transform":{"Name":"AWS::Include"}}}}""", 0)]
    [InlineData("""{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Fn::If":["c",{"Ref":"Policy"},POLICY]}}}""", 1)]
    // Other resources
    [InlineData("""{"Type":"AWS::IAM::ManagedPolicy","Properties":{"PolicyDocument":POLICY}}""", 0)]
    [InlineData("""{"Type":"Custom::Role","Properties":{"AssumeRolePolicyDocument":POLICY}}""", 0)]
    [InlineData("""{"Type":"AWS::IAM::Role"}""", 0)]
    [InlineData("""{"Type":"AWS::IAM::Role","Properties":[]}""", 0)]
    [InlineData("""{"Type":["AWS::IAM::Role"],"Properties":{"AssumeRolePolicyDocument":POLICY}}""", 0)]
    [InlineData("[]", 0)]
    public void A_template_holds_the_policies_of_its_roles(string resource, int policies)
    {
        var template = "{\"Resources\":{\"R\":" + resource.Replace("POLICY", Trust, StringComparison.Ordinal) + "}}";
        foreach (var isPolicy in new[] { false, true })
            Assert.Equal(policies, PolicyFile.Read(template, isPolicy).Policies.Count(policy => policy.Policy.Policy.Statements.Count == 1));
    }

    [Fact]
    public void A_broken_template_is_one_broken_policy_where_it_is_said_to_be_one()
    {
        const string template = """{"Resources":{"R":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{},}}}}""";
        Assert.Empty(PolicyFile.Read(template, isPolicy: false).Policies);
        Assert.Single(PolicyFile.Read(template, isPolicy: true).Policies);
    }

    [Theory]
    [InlineData("""{"Statement":{"Principal":{"AWS":"own"}}}""", "own")]
    [InlineData("""{"Statement":{"Principal":{"AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}}}""", "arn:${AWS::Partition}:iam::${AWS::AccountId}:root")]
    [InlineData("""{"Statement":{"Principal":{"AWS":{"Fn::If":["c","a","b"]}}}}""", "a, b")]
    [InlineData(""" "{\"Statement\":{\"Principal\":{\"AWS\":\"\u0061\"}}}" """, "a")]
    [InlineData(""" {"Fn::Sub":"{\"Statement\":{\"Principal\":{\"AWS\":\"arn:aws:iam::${AWS::AccountId}:root\"}}}"} """, "arn:aws:iam::${AWS::AccountId}:root")]
    [InlineData(""" {"Fn::Sub":["{\"Statement\":{\"Principal\":{\"AWS\":\"${A}\"}}}",{"A":"x"}]} """, "{…}")]
    [InlineData(""" {"Fn::Sub":"{\"Statement\":{\"Principal\":{\"AWS\":\"arn:aws:iam::\u0024{AWS::AccountId}:root\"}}}"} """, "arn:aws:iam::${AWS::AccountId}:root")]
    public void A_templates_policy_is_read_with_its_functions(string policy, string principals) =>
        Assert.Equal(principals, string.Join(", ", Read(policy).Policy.Policy.Statements[0].Principals.Select(principal => principal.Value)));

    [Fact]
    public void A_policy_in_a_string_knows_its_places_in_the_file()
    {
        const string policy = """
            "{\r\n \"Statement\": { \"Principal\": { \"AWS\": [\"\u0061*\", \"<X>\"] }, \"Action\": \"sts:\\u0041ssume\" } }"
            """;
        var (read, file) = (Read(policy), Template(policy));
        string Written(PolicyPartKind kind, int item = 0)
        {
            var range = read.RangeInFile(read.Policy.Places[new(kind, 0, item)].Range);
            return file.Substring(range.Start, range.Length);
        }

        Assert.Equal("""\"\u0061*\" """.TrimEnd(), Written(PolicyPartKind.Principal));
        Assert.Equal("""\"<X>\" """.TrimEnd(), Written(PolicyPartKind.Principal, 1));
        Assert.Equal("""\"sts:\\u0041ssume\" """.TrimEnd(), Written(PolicyPartKind.Action));
        Assert.Equal(policy[1..^1], Written(PolicyPartKind.Policy));
    }

    [Fact]
    public void A_change_of_a_policy_in_a_string_is_escaped_and_leaves_the_rest()
    {
        const string policy = """
            "{\r\n \"Statement\": { \"Action\": \"a\", \"Sid\": \"\u0061<X>\" } }"
            """;
        var (read, file) = (Read(policy), Template(policy));
        var statement = Assert.IsType<JsonObject>(read.Policy.Places[new(PolicyPartKind.Statement, 0)].Node);
        var sid = read.Policy.Places[new(PolicyPartKind.Sid, 0)].Node;
        var change = JsonEdits.Replace(
            read.Text, statement.Members[0].Value, new JsonDraft.List([new JsonDraft.Text("a\"b"), new JsonDraft.Copy(sid)]));
        Assert.NotNull(change);
        Assert.Equal(
            file.Replace("\\\"a\\\"", """[\"a\\\"b\", \"\u0061<X>\"]""", StringComparison.Ordinal),
            read.ChangeOfFile(change).Apply(file));
    }

    [Theory]
    [InlineData("sts:ExternalId", "<EXTERNAL-ID>", "<EXTERNAL-ID>")]
    [InlineData("token.actions.githubusercontent.com:sub", "repo:<OWNER>/{{repo}}:ref", "repo:<OWNER>/{…}:ref")]
    [InlineData("aws:PrincipalArn", "arn:aws:iam::<ACCOUNT>:root", "arn:aws:iam::{…}:root")]
    [InlineData("AWS:PrincipalOrgID", "<ORGANIZATION>", "{…}")]
    public void A_placeholder_stays_readable_where_callers_would_present_it(string key, string value, string text)
    {
        var policy = "{\"Statement\":{\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\",\"Condition\":{\"StringEquals\":{\"" + key + "\":\"" + value + "\"}}}}";
        var plain = Assert.Single(PolicyFile.Read(policy, isPolicy: false).Policies);
        var inString = Read("\"" + policy.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"");
        foreach (var read in new[] { plain, inString })
            Assert.Equal(text, Assert.Single(Assert.Single(read.Policy.Policy.Statements[0].Conditions).Values).ToString());
    }

    /// <summary>A mark in every position brings nothing: the third law of the model, for files.</summary>
    [Theory]
    [InlineData("${x}")]
    [InlineData("{{x}}")]
    [InlineData("{x}")]
    [InlineData("__x__")]
    [InlineData("%x%")]
    [InlineData("<x>")]
    public void A_mark_brings_no_finding(string mark)
    {
        string[] policies =
        [
            """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringLike":{"aws:PrincipalOrgID":"o-a"}}}]}""",
            """{"Statement":[{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::444455556666:role/r"]},"Action":["sts:AssumeRole"]}]}""",
            """{"Resources":{"R":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Statement":[{"Effect":"Allow","Principal":{"AWS":{"Fn::If":["c","*",{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}]}},"Action":"sts:AssumeRole"}]}}}}}""",
        ];
        Assert.All(policies, policy => Assert.NotEmpty(Findings(policy)));
        foreach (var policy in policies)
        {
            var known = Findings(policy);
            var strings = Strings(JsonDocument.Read(policy).Root);
            foreach (var range in strings.SelectMany(s => new[] { s.Range, new TextRange(s.Range.Start + 1, s.Range.Length - 2), new TextRange(s.Range.Start + 1, 0) }))
            {
                var marked = policy[..range.Start] + mark + policy[range.End..];
                Assert.True(Findings(marked).IsSubsetOf(known), $"{marked} brings {string.Join(", ", Findings(marked).Except(known))}");
            }
        }
    }

    private static IEnumerable<JsonString> Strings(JsonValue value) => value switch
    {
        JsonObject o => o.Members.SelectMany(member => Strings(member.Value).Prepend(member.Name)),
        JsonArray a => a.Items.SelectMany(Strings),
        JsonString s => [s],
        _ => [],
    };

    /// <summary>The rules that speak; ROLE3009 is advice about what is not known.</summary>
    private static ImmutableHashSet<string> Findings(string file) =>
    [
        .. from policy in PolicyFile.Read(file, isPolicy: false).Policies
           from rule in RuleCatalog.TrustPolicyRules
           where rule is not Role3009AccountMayBeForeign
           from finding in rule.Check(policy.Policy.Policy, Accounts.None)
           select finding.Rule.Id,
    ];

    private static PolicyInFile Read(string policy) => Assert.Single(PolicyFile.Read(Template(policy), isPolicy: false).Policies);

    private static string Template(string policy) =>
        "{\n  \"Resources\": { \"R\": { \"Type\": \"AWS::IAM::Role\", \"Properties\": { \"AssumeRolePolicyDocument\": " + policy + " } } }\n}\n";
}
