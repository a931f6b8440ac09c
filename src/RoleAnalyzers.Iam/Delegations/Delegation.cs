using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Delegations;

/// <summary>A delegation that is completely known and for which code can be generated.</summary>
/// <param name="RoleArn">The ARN of the role, <c>arn:PARTITION:iam::ACCOUNT:role/PATH/NAME</c>.</param>
/// <param name="TrustedAccount">The id of the account that may assume it, or in which the one is who may.</param>
/// <param name="TrustedPrincipal">The ARN of the one who may assume it; the root ARN for the account as a whole.</param>
/// <param name="MaxSessionSeconds">The longest session that the role allows, in seconds: 3600 to 43200.</param>
/// <param name="RequiresExternalId">Whether callers have to send an external ID.</param>
public sealed record Delegation(string RoleArn, string TrustedAccount, string TrustedPrincipal, int MaxSessionSeconds, bool RequiresExternalId)
{
    /// <summary>The maximum session duration of a role that sets none, in seconds (IAM API Reference, CreateRole).</summary>
    public const int DefaultMaxSessionSeconds = 3600;

    private const string Role = "role/";

    /// <summary>The delegation that is declared; null when a rule refuses the declaration, or something in it is not known.</summary>
    public static Delegation? Of(DelegationDeclaration declaration)
    {
        if (!declaration.RoleArn.TryGetValue(out var roleArn)
            || !declaration.Types.IsComplete
            || !declaration.MaxSessionSeconds.IsComplete
            || declaration.RequiresExternalId == Answer.Maybe
            || !IsKnown(declaration.TrustedAccount)
            || !IsKnown(declaration.TrustedPrincipal)
            || RuleCatalog.Check(declaration).Any(finding => finding.Rule.Level is RuleLevel.Error))
            return null;
        var principal = declaration.TrustedPrincipal.Count == 0 ? null : declaration.TrustedPrincipal[0];
        var account = principal is null ? declaration.TrustedAccount[0].ToString() : IamArn.Read(principal)!.Account.ToString();
        return new(
            roleArn,
            account,
            principal?.ToString() ?? $"arn:{PartitionOf(roleArn)}:iam::{account}:root",
            declaration.MaxSessionSeconds.Count == 0 ? DefaultMaxSessionSeconds : declaration.MaxSessionSeconds[0],
            declaration.RequiresExternalId == Answer.Yes);
    }

    /// <summary><c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>…</summary>
    public string Partition => PartitionOf(RoleArn);

    /// <summary>The id of the account that the role is in.</summary>
    public string TrustingAccount => RoleArn.Split(':')[4];

    /// <summary>The name of the role, without its path.</summary>
    public string RoleName => RoleArn.Substring(RoleArn.LastIndexOf('/') + 1);

    /// <summary>The path of the role: a slash, or its folders between slashes.</summary>
    public string Path
    {
        get
        {
            var start = RoleArn.IndexOf(Role, StringComparison.Ordinal) + Role.Length - 1;
            return RoleArn.Substring(start, RoleArn.LastIndexOf('/') + 1 - start);
        }
    }

    /// <summary>The role's half: its trust policy. Where callers have to send an external ID, two parts, and the ID between them.</summary>
    public ImmutableArray<string> TrustPolicy
    {
        get
        {
            var principal = JsonString.Escape(TrustedPrincipal);
            var start = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"{{principal}}"}""";
            return RequiresExternalId
                ? ImmutableArray.Create(start + ",\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":\"", "\"}}}]}")
                : ImmutableArray.Create(start + "}]}");
        }
    }

    /// <summary>The caller's half: a permissions policy that allows to assume this role and no other.</summary>
    public string CallerPolicy =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"{{JsonString.Escape(RoleArn)}}"}]}""";

    private static string PartitionOf(string arn) => arn.Split(':')[1];

    private static bool IsKnown(PartialList<PolicyText> texts) => texts.IsComplete && texts.All(text => text.IsKnown);
}
