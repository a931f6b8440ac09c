using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Files;

/// <summary>Fixes in policies and templates: what they change, and that all else stays as it is.</summary>
public sealed class FileFixTests
{
    private const string Config = "[*]\nrole_analyzers.own_account = 123456789012\nrole_analyzers.policy_files = on\n";
    private const string Path = "/Main/role.trust-policy.json";
    private const string TemplatePath = "/Main/stack.template.json";

    public static TheoryData<string, string, string> Repairs => new()
    {
        {
            "ROLE2001",
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }
              ]
            }
            """,
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole" }
              ]
            }
            """
        },
        {
            "ROLE3001",
            """
            {
            	"Version": "2012-10-17",
            	"Statement": {
            		"Effect": "Allow",
            		"Principal": { "AWS": "arn:aws:iam::999988887777:root" },
            		"Action": "sts:AssumeRole"
            	}
            }
            """,
            """
            {
            	"Version": "2012-10-17",
            	"Statement": {
            		"Effect": "Allow",
            		"Principal": { "AWS": "arn:aws:iam::999988887777:root" },
            		"Action": "sts:AssumeRole",
            		"Condition": {
            			"StringEquals": {
            				"sts:ExternalId": "<EXTERNAL-ID>"
            			}
            		}
            	}
            }
            """
        },
        {
            "ROLE4003",
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazon.com"},"Action":"sts:AssumeRole"}}""",
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}}"""
        },
        {
            "ROLE2009",
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Actoin":"sts:AssumeRole"}}""",
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Repairs))]
    public async Task A_policy_is_repaired(string rule, string before, string after)
    {
        foreach (var newLine in new[] { "\n", "\r\n" })
        {
            foreach (var end in new[] { "", newLine })
            {
                foreach (var hasByteOrderMark in new[] { false, true })
                {
                    using var fix = Open(With(before) + end, hasByteOrderMark: hasByteOrderMark);
                    await ApplyFirstAsync(fix, rule);

                    var text = await fix.TextAsync(Path);
                    Assert.Equal(With(after) + end, text.ToString());
                    Assert.Equal(hasByteOrderMark, text.Encoding!.GetPreamble().Length > 0);
                    Assert.DoesNotContain(await fix.FindingsAsync(), finding => finding.Id == rule);
                }
            }

            string With(string text) => text.ReplaceLineEndings(newLine);
        }
    }

    [Theory]
    [InlineData(
        """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}],"Version":"2012-10-17"}""",
        """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}],"Version":"2012-10-17"}""")]
    [InlineData(
        """ "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"}]}" """,
        """ "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:root\"},\"Action\":\"sts:AssumeRole\"}]}" """)]
    public async Task A_template_is_repaired(string before, string after)
    {
        using var fix = Open(Template(before), TemplatePath);
        await ApplyFirstAsync(fix, "ROLE2001");

        Assert.Equal(Template(after), (await fix.TextAsync(TemplatePath)).ToString());
        Assert.Empty(await fix.FindingsAsync());
    }

    [Theory]
    [InlineData("900", "3600")]
    [InlineData("\"50000\"", "\"43200\"")]
    public async Task A_maximum_is_repaired_as_it_is_written(string before, string after)
    {
        using var fix = Open(Template("{{Policy}}", before), TemplatePath);
        await ApplyFirstAsync(fix, "ROLE1004");

        Assert.Equal(Template("{{Policy}}", after), (await fix.TextAsync(TemplatePath)).ToString());
    }

    [Fact]
    public async Task Nothing_is_offered_where_a_mark_stands_for_what_would_change()
    {
        using var fix = Open("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole",{{more}}}}""");
        Assert.All(await fix.FindingsAsync(), finding => Assert.Empty(fix.ActionsAsync(finding).Result));
    }

    [Theory]
    [InlineData(FixAllScope.Project, "first")]
    [InlineData(FixAllScope.Project, null)]
    [InlineData(FixAllScope.Solution, "first")]
    [InlineData(FixAllScope.Solution, "single:TrustAccount")]
    public async Task All_are_repaired_in_one_go_whatever_their_order(FixAllScope scope, string? key)
    {
        const string policy = """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" },
                { "Effect": "Allow", "Principal": { "Service": "lambda.amazon.com" }, "Action": "sts:AssumeRole" },
                { "Effect": "Allow", "Principal": { "AWS": ["999988887777", "888877776666"] }, "Action": "sts:AssumeRole" }
              ]
            }
            """;
        const string repaired = """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole" },
                { "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" },
                { "Effect": "Allow", "Principal": { "AWS": ["999988887777", "888877776666"] }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "<EXTERNAL-ID>" } } }
              ]
            }
            """;
        foreach (var order in new Func<IEnumerable<Diagnostic>, IEnumerable<Diagnostic>>[] { all => all, all => all.Reverse() })
        {
            using var fix = new FileFix(Config, [(Path, FileFix.Read(policy)), ("/Main/b.json", FileFix.Read(policy))], projects: 2);

            Assert.True(await fix.ApplyAllAsync(scope, key, order));

            Assert.Equal(repaired, (await fix.TextAsync(Path)).ToString());
            Assert.Equal(repaired, (await fix.TextAsync("/Main/b.json")).ToString());
            Assert.All(await fix.FindingsAsync(), finding => Assert.Equal("ROLE3002", finding.Id));
        }
    }

    [Fact]
    public async Task A_service_takes_the_place_of_another_in_a_template()
    {
        var template = """
            {
              "Resources": {
                "Reader": {
                  "Type": "AWS::IAM::Role",
                  "Properties": { "AssumeRolePolicyDocument": { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } ] } }
                },
                "Report": { "Type": "AWS::Lambda::Function", "Properties": { "Role": { "Fn::GetAtt": [ "Reader", "Arn" ] } } }
              }
            }
            """;
        using var fix = Open(template, TemplatePath);

        await ApplyFirstAsync(fix, "ROLE4001");

        Assert.Equal(template.Replace("ec2.", "lambda.", StringComparison.Ordinal), (await fix.TextAsync(TemplatePath)).ToString());
        Assert.Empty(await fix.FindingsAsync());
    }

    [Fact]
    public async Task A_service_is_asked_for_whom_it_acts()
    {
        const string statement = """{ "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" }, "Action": "sts:AssumeRole" }""";
        using var template = Open(Template("{ \"Version\": \"2012-10-17\", \"Statement\": [ " + statement + " ] }"), TemplatePath);
        using var policy = Open("{ \"Version\": \"2012-10-17\", \"Statement\": [ " + statement + " ] }");

        await ApplyFirstAsync(template, "ROLE4002");
        await ApplyFirstAsync(policy, "ROLE4002");

        Assert.Contains("""{ "aws:SourceAccount": { "Ref": "AWS::AccountId" } }""", (await template.TextAsync(TemplatePath)).ToString(), StringComparison.Ordinal);
        Assert.Contains("""{ "aws:SourceAccount": "123456789012" }""", (await policy.TextAsync(Path)).ToString(), StringComparison.Ordinal);
        Assert.Empty((await template.FindingsAsync()).Concat(await policy.FindingsAsync()));
    }

    [Fact]
    public async Task With_nothing_to_repair_there_is_no_action()
    {
        using var fix = Open("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}}""");
        Assert.False(await fix.ApplyAllAsync(FixAllScope.Project, "first"));
    }

    [Fact]
    public void Fixes_are_exported_for_the_files_that_are_read()
    {
        Assert.Equal(2, Ours.FileFixes.Length);
        foreach (var fix in Ours.FileFixes)
        {
            var export = (ExportCodeFixProviderAttribute)Attribute.GetCustomAttribute(fix.GetType(), typeof(ExportCodeFixProviderAttribute))!;
            Assert.Equal(["AdditionalDocument"], export.DocumentKinds);
            Assert.Equal([".json", ".template"], export.DocumentExtensions!);
        }
    }

    private static FileFix Open(string text, string path = Path, bool hasByteOrderMark = false) => new(Config, [(path, FileFix.Read(text, hasByteOrderMark))]);

    private static async Task ApplyFirstAsync(FileFix fix, string rule)
    {
        var finding = Assert.Single(await fix.FindingsAsync(), finding => finding.Id == rule);
        await fix.ApplyAsync((await fix.ActionsAsync(finding))[0]);
    }

    private static string Template(string policy, string maximum = "3600") =>
        "{\n  \"Resources\": {\n    \"Role\": {\n      \"Type\": \"AWS::IAM::Role\",\n      \"Properties\": { \"MaxSessionDuration\": " + maximum
            + ", \"AssumeRolePolicyDocument\": " + policy + " }\n    }\n  }\n}\n";
}
