using RoleAnalyzers.Tests.Files;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>Both halves of a delegation as somebody attaches them elsewhere: no rule has anything against them, however they are written.</summary>
public sealed class GeneratedPolicyTests
{
    private const string Program = """
        using Amazon.IdentityManagement;
        using Amazon.IdentityManagement.Model;

        static class Setup
        {
            static async Task RunAsync(IAmazonIdentityManagementService iam)
            {
                await iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "AuditReader", AssumeRolePolicyDocument = §trust });
                await iam.PutRolePolicyAsync(new PutRolePolicyRequest { RoleName = "Auditor", PolicyName = "audit", PolicyDocument = §caller });
            }
        }
        """;

    private const string Template = """
        {
          "Resources": {
            "AuditReader": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": §trust } },
            "Auditor": {
              "Type": "AWS::IAM::Role",
              "Properties": {
                "AssumeRolePolicyDocument": {
                  "Version": "2012-10-17",
                  "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }]
                },
                "Policies": [{ "PolicyName": "audit", "PolicyDocument": §caller }]
              }
            }
          }
        }
        """;

    public static TheoryData<string> Trusted =>
    [
        "TrustedAccount = \"444455556666\"",
        "TrustedPrincipal = \"arn:aws:iam::444455556666:role/Auditor\"",
        "TrustedPrincipal = \"arn:aws:iam::444455556666:user/Ann\"",
    ];

    [Theory]
    [MemberData(nameof(Trusted))]
    public async Task As_literals_of_requests_they_are_right(string trusted)
    {
        var (trust, caller) = Policies(trusted);

        await Analyze.CheckAsync(Libraries.Iam, Written(Program, Literal(trust), Literal(caller)));
        // Were they wrong, it would be said.
        await Analyze.CheckAsync(new Scenario(Libraries.Iam, Written(Program, Literal(Anybody(trust)), Literal(caller))));
        await Analyze.CheckAsync(new Scenario(Libraries.Iam, Written(Program, Literal(trust), Literal(EveryRole(caller)))));
    }

    [Theory]
    [MemberData(nameof(Trusted))]
    public async Task As_a_file_the_trust_policy_is_right(string trusted)
    {
        var (trust, _) = Policies(trusted);

        Assert.Empty(await PolicyFiles.CheckAsync(trust));
        Assert.Single(await PolicyFiles.CheckAsync(Anybody(trust)));
    }

    [Theory]
    [MemberData(nameof(Trusted))]
    public async Task As_parts_of_a_template_they_are_right(string trusted)
    {
        var (trust, caller) = Policies(trusted);

        Assert.Empty(await PolicyFiles.CheckAsync(Written(Template, trust, caller), path: "/Main/audit.template.json"));
        Assert.Single(await PolicyFiles.CheckAsync(Written(Template, Anybody(trust), caller), path: "/Main/audit.template.json"));
        Assert.Single(await PolicyFiles.CheckAsync(Written(Template, trust, EveryRole(caller)), path: "/Main/audit.template.json"));
    }

    /// <summary>Both halves of a delegation, as its members give them.</summary>
    private static (string Trust, string Caller) Policies(string trusted)
    {
        var type = Generation.Load(
            Generation.Complete($"using RoleAnalyzers; [Delegation(\"arn:aws:iam::111122223333:role/audit/AuditReader\", {trusted})] static partial class AuditReader {{ }}"), "AuditReader");
        return ((string)type.Call("TrustPolicy", "a1b2-c3d4")!, (string)type.Constant("CallerPolicy")!);
    }

    private static string Written(string frame, string trust, string caller) =>
        frame.Replace("§trust", trust, StringComparison.Ordinal).Replace("§caller", caller, StringComparison.Ordinal);

    private static string Literal(string policy) => $"\"\"\"{policy}\"\"\"";

    private static string Anybody(string trust)
    {
        var start = trust.IndexOf("\"arn:", StringComparison.Ordinal);
        return $"{trust[..start]}{{|ROLE2001:\"*\"|}}{trust[(trust.IndexOf('"', start + 1) + 1)..]}";
    }

    private static string EveryRole(string caller) =>
        caller.Replace("\"arn:aws:iam::111122223333:role/audit/AuditReader\"", "{|ROLE3006:\"*\"|}", StringComparison.Ordinal);
}
