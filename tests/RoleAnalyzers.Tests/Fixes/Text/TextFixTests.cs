using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Tests.Equivalence;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes.Text;

/// <summary>Policies that a program writes as text, repaired in the literals that write them.</summary>
public sealed class TextFixTests
{
    private const string Using = "using Amazon.IdentityManagement.Model;\n\n";

    private const string Anybody = "{|ROLE2001:\\\"*\\\"|}";

    private const string Own = "root = true\n[*]\nrole_analyzers.own_account = 999988887777\n";

    /// <summary>Literals that hold the whole policy.</summary>
    private static readonly string[] Forms =
    [
        "regular literal", "verbatim literal", "raw literal", "interpolated literal", "interpolated verbatim literal", "interpolated raw literal",
        "single quotes replaced", "constant", "static readonly field", "local",
    ];

    /// <summary>Statements with one finding, and what its first fix makes of them.</summary>
    private static readonly (string Name, string Before, string After)[] Edits =
    [
        ("TrustOwnAccount", """ "Effect":"Allow","Principal":{"AWS":{|ROLE2001:"*"|}},"Action":"sts:AssumeRole" """, """ "Effect":"Allow","Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"sts:AssumeRole" """),
        ("TrustOwnAccount, bare", """ "Effect":"Allow","Principal":{|ROLE2001:"*"|},"Action":"sts:AssumeRole" """, """ "Effect":"Allow","Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"sts:AssumeRole" """),
        ("RequireExternalId",
            """ "Effect":"Allow","Principal":{"AWS":{|ROLE3001:"arn:aws:iam::111122223333:root"|}},"Action":"sts:AssumeRole" """,
            """ "Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{{|ROLE3002:"sts:ExternalId"|}:"<EXTERNAL-ID>"}} """),
        ("PlainOperators",
            """ "Effect":"Allow","Principal":{"AWS":{|ROLE2001:"*"|}},"Action":"sts:AssumeRole","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}} """,
            """ "Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}} """),
        ("ReplacePrincipal",
            """ "Effect":"Allow","Principal":{"Service":{|ROLE4003:"eventts.amazonaws.com"|}},"Action":"sts:AssumeRole" """,
            """ "Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sts:AssumeRole" """),
        ("TrustCallersLike",
            """ "Effect":"Allow","Principal":{"AWS":{|ROLE2002:"arn:aws:iam::999988887777:role/dev-*"|}},"Action":"sts:AssumeRole" """,
            """ "Effect":"Allow","Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::999988887777:role/dev-*"}} """),
        ("ReplaceAction",
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":{|ROLE2004:"sts:AssumeRoles"|} """,
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole" """),
        ("AddActions",
            """ "Effect":"Allow","Principal":{"Service":{|ROLE2005:"pods.eks.amazonaws.com"|}},"Action":"sts:AssumeRole" """,
            """ "Effect":"Allow","Principal":{"Service":"pods.eks.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"] """),
        ("AddConditions",
            """ "Effect":"Allow","Principal":{"Federated":{|ROLE2007:"arn:aws:iam::999988887777:saml-provider/Idp"|}},"Action":"sts:AssumeRoleWithSAML" """,
            """ "Effect":"Allow","Principal":{"Federated":"arn:aws:iam::999988887777:saml-provider/Idp"},"Action":"sts:AssumeRoleWithSAML","Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}} """),
        ("ReplaceOperator",
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole","Condition":{"BoolIfExists":{{|ROLE2010:"aws:MultiFactorAuthPresent"|}:"true"}} """,
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}} """),
        ("SparePrincipal",
            """ "Effect":"Allow","Principal":{"Service":{|ROLE3003:"ec2.amazonaws.com"|}},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"a1b2"}}},{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"a1b2"}} """,
            """ "Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"a1b2"}} """),
        ("RemoveElement",
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole",{|ROLE2009:"Resource"|}:"*" """,
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole" """),
        ("RenameElement",
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},{|ROLE2009:"Actions"|}:"sts:AssumeRole" """,
            """ "Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole" """),
    ];

    public static TheoryData<string, string> Cells { get; } = new(from form in Forms from edit in Edits select (form, edit.Name));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Every_edit_in_every_literal(string form, string edit)
    {
        var (_, before, after) = Edits.Single(one => one.Name == edit);
        await CheckAsync(form, Policy(before), Policy(after));
    }

    [Fact]
    public async Task Sets_the_version() => await CheckAsync(
        "verbatim literal",
        """{"Version":{|ROLE2011:"2008-10-17"|},"Statement":[]}""",
        """{"Version":"2012-10-17","Statement":[]}""");

    [Fact]
    public async Task Requires_the_organization()
    {
        var before = new Scenario(Libraries.Iam, Write("raw literal", Policy(""" "Effect":"Allow","Principal":{"AWS":{|ROLE2001:"*"|}},"Action":"sts:AssumeRole" """)))
        {
            EditorConfig = Own + "role_analyzers.organization = o-a1b2c3d4e5\n",
        };
        await Fix.CheckAsync(before, Write("raw literal", Policy(""" "Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}} """)));
        await Fix.CheckAsync(before, Write("raw literal", Policy(""" "Effect":"Allow","Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"sts:AssumeRole" """)), action: 1);
    }

    private static string Policy(string statement) => $$"""{"Version":"2012-10-17","Statement":[{{{statement.Trim()}}}]}""";

    private static string Write(string form, string json) => TextForms.All.Single(one => one.Name == form).Write(new(json))!;

    private static Task CheckAsync(string form, string before, string after) =>
        Fix.CheckAsync(new Scenario(Libraries.Iam, Write(form, before)) { EditorConfig = Own }, Write(form, after));

    [Fact]
    public async Task Lines_of_a_literal_stay_as_they_are() => await CheckAsync(
        """"
        class Roles
        {
            private const string Trust = """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Principal": { "AWS": {|ROLE3001:"111122223333"|} },
                      "Action": "sts:AssumeRole"
                    }
                  ]
                }
                """;

            object Create() => new CreateRoleRequest { AssumeRolePolicyDocument = Trust };
        }
        """",
        """"
        class Roles
        {
            private const string Trust = """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Principal": { "AWS": "111122223333" },
                      "Action": "sts:AssumeRole",
                      "Condition": {
                        "StringEquals": {
                          {|ROLE3002:"sts:ExternalId"|}: "<EXTERNAL-ID>"
                        }
                      }
                    }
                  ]
                }
                """;

            object Create() => new CreateRoleRequest { AssumeRolePolicyDocument = Trust };
        }
        """");

    [Fact]
    public async Task Verbatim_lines_and_rows_of_pieces() => await CheckInTurnAsync(
        """
        class Roles
        {
            object Create() => new CreateRoleRequest
            {
                AssumeRolePolicyDocument = @"{
          ""Version"": ""2012-10-17"",
          ""Statement"": [
            { ""Effect"": ""Allow"", ""Principal"": { ""AWS"": {|ROLE2001:""*""|} }, ""Action"": ""sts:AssumeRole"" }
          ]
        }",
            };

            object Update() => new UpdateAssumeRolePolicyRequest
            {
                PolicyDocument = "{\"Version\":\"2012-10-17\"," // the version
                    + "\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{|ROLE2001:\""
                    + "*\"|},\"Action\":\"sts:AssumeRole\"}]}",
            };
        }
        """,
        """
        class Roles
        {
            object Create() => new CreateRoleRequest
            {
                AssumeRolePolicyDocument = @"{
          ""Version"": ""2012-10-17"",
          ""Statement"": [
            { ""Effect"": ""Allow"", ""Principal"": { ""AWS"": ""arn:aws:iam::999988887777:root"" }, ""Action"": ""sts:AssumeRole"" }
          ]
        }",
            };

            object Update() => new UpdateAssumeRolePolicyRequest
            {
                PolicyDocument = "{\"Version\":\"2012-10-17\"," // the version
                    + "\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::999988887777:root\"}"
                    + ",\"Action\":\"sts:AssumeRole\"}]}",
            };
        }
        """);

    [Fact]
    public async Task Interpolations_are_copied_as_they_are() => await CheckAsync(
        """"
        class Roles
        {
            object Create(string vendor, string id) => new CreateRoleRequest
            {
                AssumeRolePolicyDocument = $$"""
                    { "Version": "2012-10-17", "Statement": [ { "Sid": "{{vendor}}", "Effect": "Allow", "Principal": { "AWS": {|ROLE2001:"*"|} }, "Action": "sts:AssumeRole",
                      "Condition": { "StringEqualsIfExists": { "aws:PrincipalOrgID": "{{vendor}}-{{ id.Trim() }}", "aws:PrincipalTag/team": "{{vendor}}" } } } ] }
                    """,
            };
        }
        """",
        """"
        class Roles
        {
            object Create(string vendor, string id) => new CreateRoleRequest
            {
                AssumeRolePolicyDocument = $$"""
                    { "Version": "2012-10-17", "Statement": [ { "Sid": "{{vendor}}", "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
                      "Condition": { "StringEqualsIfExists": { "aws:PrincipalTag/team": "{{vendor}}" }, "StringEquals": { "aws:PrincipalOrgID": "{{vendor}}-{{ id.Trim() }}" } } } ] }
                    """,
            };
        }
        """");

    [Fact]
    public async Task Raw_literals_get_the_braces_that_they_need() => await CheckAsync(
        """"
        class Roles
        {
            object Create(string sid) => new CreateRoleRequest
            {
                AssumeRolePolicyDocument = $$"""
                    {"Version":"2012-10-17","Statement":[
                    {"Sid":"{{sid}}","Effect":"Allow","Principal":{"AWS":{|ROLE3001:"111122223333"|}},"Action":"sts:AssumeRole"}
                    ]}
                    """,
            };
        }
        """",
        """"
        class Roles
        {
            object Create(string sid) => new CreateRoleRequest
            {
                AssumeRolePolicyDocument = $$$$"""
                    {"Version":"2012-10-17","Statement":[
                    {"Sid":"{{{{sid}}}}","Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{{|ROLE3002:"sts:ExternalId"|}:"<EXTERNAL-ID>"}}}
                    ]}
                    """,
            };
        }
        """");

    [Fact]
    public async Task A_text_that_serves_two_requests_is_changed_where_it_is_written() => await CheckAsync(
        Shared(Anybody, "Build(Trust)"), Shared("\\\"arn:aws:iam::999988887777:root\\\"", "Build(Trust)"));

    [Theory]
    // It serves something else too.
    [InlineData("Log(Trust)")]
    [InlineData("new string[Trust.Length].Select(Log)")]
    [InlineData("Trust == \"\"")]
    public async Task A_text_that_serves_something_else_stays(string other) => await AssertNotOfferedAsync(Shared(Anybody, other));

    private static string Shared(string principal, string other) => $$"""
        class Roles
        {
            private const string Trust = "{\"Version\":\"2012-10-17\"," + Statements + "}";
            private const string Statements = "\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{{principal}}},\"Action\":\"sts:AssumeRole\"}]";

            object Create() => new CreateRoleRequest { AssumeRolePolicyDocument = Trust };

            void Update(UpdateAssumeRolePolicyRequest request, string name)
            {
                var trust = Trust;
                request.PolicyDocument = trust;
            }

            object Other() => {{other}};

            static object Build(string trust)
            {
                var request = new CreateRoleRequest();
                request.AssumeRolePolicyDocument = trust;
                return request;
            }

            static object Log(string text)
            {
                Console.WriteLine(text);
                return text;
            }
        }
        """;

    [Theory]
    // Written in two expressions.
    [InlineData("\"{{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":{{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":{|ROLE2001:\\\"\" + Who + \"\\\"|},\\\"Action\\\":\\\"sts:AssumeRole\\\"}}}}\"")]
    // Written where a mark stands.
    [InlineData("\"{{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":{{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":{|ROLE2001:\\\"WHO\\\"|},\\\"Action\\\":\\\"sts:AssumeRole\\\"}}}}\".Replace(\"WHO\", \"*\")")]
    public async Task Other_texts_stay(string text) => await AssertNotOfferedAsync($$"""
        class Roles
        {
            private const string Who = "*";

            object Create() => new CreateRoleRequest { AssumeRolePolicyDocument = {{text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)}} };
        }
        """);

    [Fact]
    public async Task A_text_that_a_construct_takes()
    {
        const string form = "CfnRole, parsed text";
        var (_, before, after) = Edits.Single(one => one.Name == "RequireExternalId");
        await Fix.CheckAsync(new Scenario(Libraries.Cdk, Write(form, Policy(before))), Write(form, Policy(after)));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_at_once(FixAllScope scope)
    {
        var before = new Scenario(Libraries.Iam, Using + Many("{|ROLE3001:\\\"111122223333\\\"|},{|ROLE3001:\\\"444455556666\\\"|}", "", "{|ROLE4003:\"\"eventts.amazonaws.com\"\"|}", "{|ROLE2004:\"\"sts:AssumeRoles\"\"|}")) { EditorConfig = Own };
        var after = before with
        {
            Source = Using + Many(
                "\\\"111122223333\\\",\\\"444455556666\\\"",
                ",\\\"Condition\\\":{\\\"StringEquals\\\":{{|ROLE3002:\\\"sts:ExternalId\\\"|}:\\\"<EXTERNAL-ID>\\\"}}",
                "\"\"events.amazonaws.com\"\"",
                "\"\"sts:AssumeRole\"\""),
        };
        await Fix.CheckAllAsync(before, after, scope, "first");
        await Fix.CheckAllAsync(before, after, scope, "first", order: Enumerable.Reverse);
    }

    private static string Many(string accounts, string condition, string service, string action) => $$"""
        class Roles
        {
            private const string Trust = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[{{accounts}}]},\"Action\":\"sts:AssumeRole\"{{condition}}}]}";

            object Create() => new CreateRoleRequest { AssumeRolePolicyDocument = Trust };

            object Tasks() => new CreateRoleRequest
            {
                AssumeRolePolicyDocument = @"{ ""Version"": ""2012-10-17"", ""Statement"": { ""Effect"": ""Allow"", ""Principal"": { ""Service"": {{service}} }, ""Action"": {{action}} } }",
            };
        }
        """;

    [Fact]
    public async Task Trusts_the_account()
    {
        var text = Write("raw literal", Policy(""" "Effect":"Allow","Principal":{"AWS":{|ROLE3001:"111122223333"|}},"Action":"sts:AssumeRole" """));
        var before = new Scenario(Libraries.Iam, text) { EditorConfig = Own };
        Assert.Equal(["first", "single:TrustAccount"], (await Fix.OfferedAsync(before)).Select(action => action.EquivalenceKey));
        await Fix.CheckAsync(
            before,
            before with { Source = text.Replace("{|ROLE3001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), EditorConfig = Own + "role_analyzers.trusted_accounts = 111122223333\n" },
            action: 1);
    }

    private static Task CheckInTurnAsync(string before, string after)
    {
        var scenario = new Scenario(Libraries.Iam, Using + before) { EditorConfig = Own };
        return Fix.CheckInTurnAsync(scenario, scenario with { Source = Using + after });
    }

    private static Task CheckAsync(string before, string after) => Fix.CheckAsync(
        new Scenario(Libraries.Iam, Using + before) { EditorConfig = Own }, Using + after);

    private static async Task AssertNotOfferedAsync(string program) =>
        Assert.Empty(await Fix.OfferedAsync(new Scenario(Libraries.Iam, Using + program) { EditorConfig = Own }));
}
