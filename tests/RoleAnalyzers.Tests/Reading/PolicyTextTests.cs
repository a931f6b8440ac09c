using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Trust policies that a program gives to IAM as text: whatever puts the text together, a finding stands where its words are written.</summary>
public sealed class PolicyTextTests
{
    // The text between the quotes of the policy's one principal is what varies; the squiggle stands on the JSON string.
    [Theory]
    // Literals of every kind.
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""var p = @"{""Version"":""2012-10-17"",""Statement"":[{""Effect"":""Allow"",""Principal"":{""AWS"":{|ROLE2001:""*""|}},""Action"":""sts:AssumeRole""}]}";""")]
    [InlineData("var p = \"\"\"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}]}\"\"\";")]
    [InlineData("var p = $$\"\"\"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"{{sid}}\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}]}\"\"\";")]
    [InlineData("""var p = $"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Sid\":\"{sid}\",\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":{|ROLE2001:\"*\"|}}},\"Action\":\"sts:AssumeRole\"}}]}}";""")]
    [InlineData("""var p = $@"{{""Version"":""2012-10-17"",""Statement"":[{{""Sid"":""{sid}"",""Effect"":""Allow"",""Principal"":{{""AWS"":{|ROLE2001:""*""|}}},""Action"":""sts:AssumeRole""}}]}}";""")]
    // Pieces.
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\"," + "\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}}," + "\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"" + sid + "\",\"Effect\":\"Allow\"," + "\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}}," + "\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""var q = "\"AWS\":{|ROLE2001:\"*\"|}"; var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"" + sid + "\",\"Effect\":\"Allow\",\"Principal\":{" + q + "},\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""const string Who = "*"; var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"" + Who + "\"|}},\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","; p += "\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},"; p += "\"Action\":\"sts:AssumeRole\"}]}";""")]
    // Calls.
    [InlineData("""var p = string.Format("{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Sid\":\"{0}\",\"Effect\":\"{1}\",\"Principal\":{{\"AWS\":{|ROLE2001:\"*\"|}}},\"Action\":\"sts:AssumeRole\"}}]}}", sid, "Allow");""")]
    [InlineData("""var p = "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':{'AWS':{|ROLE2001:'*'|}},'Action':'sts:AssumeRole'}]}".Replace("'", "\"");""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"{Who}\"|}},\"Action\":\"sts:AssumeRole\"}]}".Replace("{Who}", "*");""")]
    [InlineData("""var p = string.Join(",", "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\"", "\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}}", "\"Action\":\"sts:AssumeRole\"}]}");""")]
    [InlineData("""var p = new System.Text.StringBuilder("{\"Version\":\"2012-10-17\",").Append("\"Statement\":[{\"Effect\":\"Allow\",").AppendLine("\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},").Append("\"Action\":\"sts:AssumeRole\"}]}").ToString();""")]
    [InlineData("""var b = new System.Text.StringBuilder(); b.Append($"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Sid\":\"{sid}\",\"Effect\":\"Allow\","); b.Append("\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},"); b.Append("\"Action\":\"sts:AssumeRole\"}]}"); var p = b.ToString();""")]
    // A serialiser writes whole values, whatever they are.
    [InlineData("""var p = System.Text.Json.JsonSerializer.Serialize(new { Version = "2012-10-17", Statement = new[] { new { Effect = "Allow", Principal = new { Service = sid.Split(','), AWS = {|ROLE2001:"*"|} }, Action = "sts:AssumeRole" } } });""")]
    // Ways.
    [InlineData("""var p = wide ? "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}]}" : sid;""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"" + (wide ? "Allow" : "Allow") + "\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}}";""")]
    public async Task Finding_stands_on_the_word_in_the_text(string text) => await Analyze.CheckAsync(Libraries.Iam, Program(text));

    // What nobody knows is a hole, and a hole is silent.
    [Theory]
    [InlineData("""var p = sid;""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"" + sid + "\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"" + sid + "}]}";""")]
    [InlineData("""var p = $"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\"{sid}\"}},\"Action\":\"sts:AssumeRole\"}}]}}";""")]
    [InlineData("""var p = System.IO.File.ReadAllText(sid);""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":" + sid + ",\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\",\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3d4e5\"}}}]}";""")]
    [InlineData("""var p = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}";""")]
    [InlineData("""var p = new System.Text.StringBuilder("{").Append(sid).Append("}").ToString();""")]
    public async Task Unknown_is_silent(string text) => await Analyze.CheckAsync(Libraries.Iam, Program(text));

    [Fact]
    public async Task Policy_for_another_purpose_is_left_alone() => await Analyze.CheckAsync(
        Libraries.Iam,
        """
        using Amazon.IdentityManagement.Model;

        class C
        {
            const string Anybody = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}";

            object Put() => new PutRolePolicyRequest { RoleName = "r", PolicyName = "p", PolicyDocument = Anybody };

            object Describe() => new CreateRoleRequest { RoleName = "r", Description = Anybody };
        }
        """);

    [Fact]
    public async Task Text_in_a_field_is_found_there() => await Analyze.CheckAsync(
        Libraries.Iam,
        """"
        using Amazon.IdentityManagement.Model;

        class C
        {
            private const string Constant = """
                {
                  "Version": "2012-10-17",
                  "Statement": [{ "Effect": "Allow", "Principal": { "AWS": {|ROLE2001:"*"|} }, "Action": "sts:AssumeRole" }]
                }
                """;

            private static readonly string Fixed = @"{
              ""Version"": ""2012-10-17"",
              ""Statement"": [{ ""Effect"": ""Allow"", ""Principal"": { ""AWS"": {|ROLE2001:""*""|} }, ""Action"": ""sts:AssumeRole"" }]
            }";

            object Create() => new CreateRoleRequest { RoleName = "r", AssumeRolePolicyDocument = Constant };

            void Update(UpdateAssumeRolePolicyRequest request) => request.PolicyDocument = Fixed;
        }
        """");

    [Fact]
    public async Task Text_in_another_file_is_found_where_it_is_named() => await Analyze.CheckAsync(
        new Scenario(Libraries.Iam, "")
        {
            Files = ImmutableSortedDictionary<string, string>.Empty
                .Add(Scenario.MainFile, """
                    using Amazon.IdentityManagement.Model;

                    class C
                    {
                        object Create() => new CreateRoleRequest { RoleName = "r", AssumeRolePolicyDocument = {|ROLE2001:Policies.Anybody|} };
                    }
                    """)
                .Add("Policies.cs", """
                    static class Policies
                    {
                        public const string Anybody = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}";
                    }
                    """),
        });

    [Fact]
    public async Task Members_that_an_option_names_take_policies_too() => await Analyze.CheckAsync(
        new Scenario(
            Libraries.None,
            """
            namespace Acme.Roles;

            class Factory
            {
                public string Trust { get; set; }

                public void Make(string name, string trust) { }

                public void Other(string trust) { }
            }

            class C
            {
                const string Anybody = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}]}";

                void M(Factory factory) => factory.Make("reader", Anybody);

                void N(Factory factory) => factory.Trust = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{|ROLE2001:\"*\"|}},\"Action\":\"sts:AssumeRole\"}]}";

                void O(Factory factory) => factory.Other("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}");
            }
            """)
        {
            EditorConfig = """
                root = true
                [*.cs]
                role_analyzers.trust_policy_members = Acme.Roles.Factory.Make, Acme.Roles.Factory.Trust
                """,
        });

    private static string Program(string text) => $$"""
        using System.Threading.Tasks;
        using Amazon.IdentityManagement;
        using Amazon.IdentityManagement.Model;

        class Roles(IAmazonIdentityManagementService iam)
        {
            public async Task Create(string sid, bool wide)
            {
                {{text}}
                await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "r", AssumeRolePolicyDocument = p });
                await iam.UpdateAssumeRolePolicyAsync(new UpdateAssumeRolePolicyRequest { RoleName = "r", PolicyDocument = p });
            }
        }
        """;
}
