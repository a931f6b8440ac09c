using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// Two delegations of roles of one name. Names of roles are unique in an account, letter case and path aside (IAM API Reference, CreateRole).
/// </summary>
public sealed class Role5007RoleDeclaredTwice : DelegationRule
{
    public override Rule Rule { get; } = new(
        "ROLE5007",
        "The role is declared twice",
        RuleLevel.Warning,
        "'{0}' is a role that '{1}' declares already, and an account has one role of a name; keep one of the declarations",
        "The name of a role is unique in its account, whatever its path and the case of its letters. Two declarations of one role come to "
        + "differ, in whom they trust or in what they let callers ask for, and only one of them can be what is deployed.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration) =>
        declaration.Earlier.FirstOrDefault(earlier => NameOneRole(earlier.RoleArn, declaration.RoleArn)) is { } first
            ? [At(DelegationPart.RoleArn, declaration.RoleArn.ToString(), first.DeclaredBy)]
            : [];

    private static bool NameOneRole(PolicyText one, PolicyText other) =>
        one.IsKnown && other.IsKnown && IamArn.Read(one) is { } first && IamArn.Read(other) is { } second
        && first.Partition.Equals(second.Partition) && first.Service.Equals(second.Service) && first.Account.Equals(second.Account)
        && NameOf(first) is { } name && name.Equals(NameOf(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a role; null for what is none.</summary>
    private static string? NameOf(IamArn arn)
    {
        var resource = arn.Resource.ToString();
        return resource.StartsWith("role/", StringComparison.Ordinal) ? resource.Substring(resource.LastIndexOf('/') + 1) : null;
    }
}
