using System.Runtime.Loader;
using System.Text.Json.Nodes;
using RoleAnalyzers.EndToEnd.Tests.Machinery;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>The CDK app that declares a delegation: what it deploys is what its declaration says, and no rule has anything against it.</summary>
[Collection(nameof(SampleTestGroup))]
public sealed class DelegationSampleTests(SampleClone clone)
{
    private const string NoNode = "Node is not on the path, and the CDK runs its constructs in it: install Node to see the templates of samples/Delegation.";
    private const string ExternalId = "a1b2-c3d4";

    [Fact]
    public void The_role_that_is_deployed_has_the_declared_trust_policy()
    {
        Assert.SkipUnless(CommandLine.Knows("node"), NoNode);
        var template = JsonNode.Parse(clone.TemplatesOfDelegation["Audited.template.json"])!;

        var role = Assert.Single(Resources(template, "AWS::IAM::Role"));
        Assert.Equal(("AuditReader", "/audit/", 14400), ((string?)role["RoleName"], (string?)role["Path"], (int?)role["MaxSessionDuration"]));
        AssertSame(WithParameter(TrustPolicy), role["AssumeRolePolicyDocument"]);
        Assert.Equal(2, (int?)template["Parameters"]!["ExternalId"]!["MinLength"]);
    }

    [Fact]
    public void The_policy_that_is_deployed_for_the_caller_is_the_declared_one()
    {
        Assert.SkipUnless(CommandLine.Knows("node"), NoNode);
        var template = JsonNode.Parse(clone.TemplatesOfDelegation["Auditor.template.json"])!;

        var policy = Assert.Single(Resources(template, "AWS::IAM::Policy"));
        AssertSame(CallerPolicy, policy["PolicyDocument"]);
    }

    [Fact]
    public void No_rule_finds_anything_in_the_code()
    {
        Assert.NotEmpty(clone.BuildWithAdvice.Diagnostics);
        Assert.DoesNotContain(clone.BuildWithAdvice.Diagnostics, diagnostic => clone.Relative(diagnostic.File).StartsWith("samples/Delegation/", StringComparison.Ordinal));
    }

    [Fact]
    public void No_rule_finds_anything_in_the_templates()
    {
        Assert.SkipUnless(CommandLine.Knows("node"), NoNode);

        Assert.Equal(["Audited.template.json", "Auditor.template.json"], clone.TemplatesOfDelegation.Keys);
        Assert.Empty(clone.BuildOfDelegationWithTemplates.Diagnostics);
    }

    [Fact]
    public void The_README_shows_the_sample()
    {
        var code = string.Concat(clone.Cloned.Where(file => file.Key.StartsWith("samples/Delegation/", StringComparison.Ordinal)).Select(file => file.Value));

        var shown = Readme.Blocks("csharp").Where(block => block.Any(line => line.Contains("AuditReader", StringComparison.Ordinal))).SelectMany(block => block).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, code, StringComparison.Ordinal));
    }

    [Fact]
    public void The_README_shows_what_is_generated()
    {
        var shown = Readme.Blocks("json").Select(block => string.Join('\n', block)).ToList();

        Assert.Contains(TrustPolicy, shown);
        Assert.Contains(CallerPolicy, shown);
    }

    private string TrustPolicy => (string)Generated.GetMethod("TrustPolicy")!.Invoke(null, [ExternalId])!;

    private string CallerPolicy => (string)Generated.GetField("CallerPolicy")!.GetRawConstantValue()!;

    /// <summary>The class that declares the delegation, with what is generated into it.</summary>
    private Type Generated
    {
        get
        {
            var context = new AssemblyLoadContext("Delegation", isCollectible: true);
            context.Resolving += (_, name) => context.LoadFromAssemblyPath(Path.Combine(Path.GetDirectoryName(clone.DelegationProgram)!, name.Name + ".dll"));
            return context.LoadFromAssemblyPath(clone.DelegationProgram).GetType("Audits.AuditReader", throwOnError: true)!;
        }
    }

    private static IEnumerable<JsonNode> Resources(JsonNode template, string type) =>
        template["Resources"]!.AsObject().Select(resource => resource.Value!).Where(resource => (string?)resource["Type"] == type).Select(resource => resource["Properties"]!);

    /// <summary>The policy with the parameter of the template in the place of the external ID.</summary>
    private static string WithParameter(string policy) => policy.Replace($"\"{ExternalId}\"", "{\"Ref\":\"ExternalId\"}", StringComparison.Ordinal);

    private static void AssertSame(string policy, JsonNode? deployed) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(policy), deployed), $"{policy} is declared, and this is deployed: {deployed}");
}
