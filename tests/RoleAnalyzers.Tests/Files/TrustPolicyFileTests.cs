using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Files;

/// <summary>A file that is a trust policy.</summary>
public sealed class TrustPolicyFileTests
{
    private const string Own = "[*]\nrole_analyzers.own_account = 123456789012\n";

    [Fact]
    public async Task Findings_stand_on_the_words_that_are_wrong()
    {
        var findings = await PolicyFiles.CheckAsync(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "AWS": [{|ROLE2001:"*"|}, {|ROLE2002:"arn:aws:iam::111122223333:role/*"|}] },
                  "Action": "sts:AssumeRole"
                },
                {
                  "Effect": "Allow",
                  "Principal": { "Service": {|ROLE4003:"lambda.amazonaws.co"|} },
                  "Action": [{|ROLE2004:"sts:AssumeRol"|}, "sts:AssumeRole"]
                }
              ]
            }
            """);
        Assert.Equal(new LinePosition(5, 29), findings[0].Location.GetLineSpan().StartLinePosition);
        Assert.Equal(new LinePosition(5, 32), findings[0].Location.GetLineSpan().EndLinePosition);
    }

    [Fact]
    public async Task An_account_without_an_external_id_is_reported_where_the_own_account_is_told() => await PolicyFiles.CheckAsync(
        """
        {
          "Version": "2012-10-17",
          "Statement": {
            "Effect": "Allow",
            "Principal": { "AWS": ["arn:aws:iam::123456789012:root", [|"arn:aws:iam::999988887777:root"|]] },
            "Action": "sts:AssumeRole"
          }
        }
        """,
        "ROLE3001",
        Own);

    [Fact]
    public async Task A_good_policy_is_silent() => await PolicyFiles.CheckAsync(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Sid": "", "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" },
            {
              "Effect": "Allow",
              "Principal": { "AWS": "arn:aws:iam::999988887777:root" },
              "Action": "sts:AssumeRole",
              "Condition": { "StringEquals": { "sts:ExternalId": "k2-88f1c0" } }
            },
            {
              "Effect": "Allow",
              "Principal": { "AWS": "*" },
              "Action": "sts:AssumeRole",
              "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }
            }
          ]
        }
        """,
        config: Own);

    [Theory]
    [InlineData("${AccountArn}")]
    [InlineData("arn:aws:iam::${aws:PrincipalAccount}:root")]
    [InlineData("{{account_arn}}")]
    [InlineData("{AccountArn}")]
    [InlineData("__ACCOUNT_ARN__")]
    [InlineData("%ACCOUNT_ARN%")]
    [InlineData("<ACCOUNT-ARN>")]
    [InlineData("arn:aws:iam::${AWS::AccountId}:root")]
    [InlineData("arn:aws:iam::{{account}}:role/deploy")]
    public async Task A_mark_is_silent(string principal) => await PolicyFiles.CheckAsync(
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"PRINCIPAL"},"Action":"sts:AssumeRole"}}"""
            .Replace("PRINCIPAL", principal, StringComparison.Ordinal),
        config: Own + "dotnet_diagnostic.ROLE3009.severity = none\nrole_analyzers.disabled_rules = ROLE3009\n");

    [Theory]
    [InlineData("${Principal}")]
    [InlineData("{{principal}}")]
    [InlineData("{Principal}")]
    [InlineData("__PRINCIPAL__")]
    [InlineData("%PRINCIPAL%")]
    [InlineData("<PRINCIPAL>")]
    public async Task A_mark_in_the_place_of_a_value_leaves_the_rest_to_be_read(string mark) => await PolicyFiles.CheckAsync(
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":MARK,"Action":["sts:AssumeRole",{|ROLE2004:"s3:GetObject"|}]}}"""
            .Replace("MARK", mark, StringComparison.Ordinal));

    [Fact]
    public async Task A_placeholder_in_an_external_id_is_reported() => await PolicyFiles.CheckAsync(
        """
        {
          "Version": "2012-10-17",
          "Statement": {
            "Effect": "Allow",
            "Principal": { "AWS": "arn:aws:iam::999988887777:root" },
            "Action": "sts:AssumeRole",
            "Condition": { "StringEquals": { [|"sts:ExternalId"|]: "<EXTERNAL-ID>" } }
          }
        }
        """,
        "ROLE3002",
        Own);

    [Fact]
    public async Task A_placeholder_in_a_claim_is_reported() => await PolicyFiles.CheckAsync(
        """
        {
          "Version": "2012-10-17",
          "Statement": {
            "Effect": "Allow",
            "Principal": { "Federated": [|"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"|] },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:<OWNER>/<REPO>:*" } }
          }
        }
        """,
        "ROLE2006",
        Own);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Lines_and_columns_are_those_of_an_editor(string newLine)
    {
        var text = string.Join(newLine, "{", "\t\"Statement\": {", "\t\t\"Effect\": \"Allow\", \"Sid\": \"é😀\", \"Principal\": \"*\",", "\t\t\"Action\": \"sts:AssumeRole\"", "\t}", "}");
        var findings = await PolicyFiles.AnalyzeAsync(null, new AdditionalFile(PolicyFiles.Path, text));
        var finding = Assert.Single(findings, finding => finding.Id == "ROLE2001");
        Assert.Equal(new LinePosition(2, 48), finding.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    public async Task A_byte_order_mark_is_the_files_and_not_the_texts()
    {
        var bytes = "\uFEFF{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"}}"u8.ToArray();
        var text = SourceText.From(new MemoryStream(bytes));
        var findings = await PolicyFiles.AnalyzeAsync("[*]\nrole_analyzers.policy_files = on\n", new AdditionalFile(PolicyFiles.Path, text));
        var finding = Assert.Single(findings, finding => finding.Id == "ROLE2001");
        Assert.Equal(43, finding.Location.GetLineSpan().StartLinePosition.Character);
    }

    [Theory]
    [InlineData("/Main/package.json", """{"name":"x","scripts":{"build":"tsc"}}""")]
    [InlineData("/Main/tsconfig.json", """
        {
          // Comments, and a trailing comma.
          "compilerOptions": { "strict": true, },
        }
        """)]
    [InlineData("/Main/appsettings.json", """{"Logging":{"LogLevel":{"Default":"Information"}},"Aws":{"Principal":"*","Action":"sts:AssumeRole"}}""")]
    [InlineData("/Main/bucket-policy.json", """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}""")]
    [InlineData("/Main/assume-role-policy.json", """{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}""")]
    [InlineData("/Main/empty.json", "")]
    [InlineData("/Main/role.trust-policy.txt", """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}""")]
    public async Task Other_files_are_silent(string path, string text)
    {
        var file = new AdditionalFile(path, text);
        Assert.Empty(await PolicyFiles.AnalyzeAsync(null, file));
        Assert.True(file.Looks <= 1);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_silent() =>
        Assert.Empty(await PolicyFiles.AnalyzeAsync(null, new AdditionalFile(PolicyFiles.Path, (SourceText?)null)));

    [Fact]
    public async Task Every_file_is_looked_at()
    {
        const string text = """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}""";
        var findings = await PolicyFiles.AnalyzeAsync(
            null, new AdditionalFile("/Main/a.json", text), new AdditionalFile("/Main/B.JSON", text), new AdditionalFile("/Main/c.template", text));
        Assert.Equal(
            ["/Main/B.JSON", "/Main/a.json", "/Main/c.template"],
            findings.Where(finding => finding.Id == "ROLE2001").Select(finding => finding.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
    }
}
