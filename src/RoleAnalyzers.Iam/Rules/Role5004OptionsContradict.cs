using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A delegation whose principal does not belong to what else is said.</summary>
public sealed class Role5004OptionsContradict : DelegationRule
{
    public override Rule Rule { get; } = new(
        "ROLE5004",
        "The declaration contradicts itself",
        RuleLevel.Error,
        "'{0}' is of {1}, so that nothing can be generated; {2}",
        "TrustedPrincipal names its account itself: another TrustedAccount beside it leaves open who is trusted. A partition of AWS, such as "
        + "that of China, has accounts, roles and callers of its own, and nobody assumes a role of another partition.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration)
    {
        foreach (var principal in declaration.TrustedPrincipal)
        {
            if (IamArn.Read(principal) is not { } arn)
                continue;
            if (IamArn.Read(declaration.RoleArn) is { } role && Differ(arn.Partition, role.Partition))
            {
                yield return At(
                    DelegationPart.TrustedPrincipal,
                    principal.ToString(),
                    $"the partition {arn.Partition}, and the role of {role.Partition}",
                    "name somebody of the role's partition");
            }
            else if (declaration.TrustedAccount is [var account, ..] && Differ(arn.Account, account))
            {
                yield return At(
                    DelegationPart.TrustedPrincipal,
                    principal.ToString(),
                    $"account {arn.Account}, and TrustedAccount is {account}",
                    "name somebody of that account, or leave TrustedAccount out");
            }
        }
    }

    private static bool Differ(PolicyText one, PolicyText other) => one.IsKnown && other.IsKnown && !one.Equals(other);
}
