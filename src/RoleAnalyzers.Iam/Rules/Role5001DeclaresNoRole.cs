using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A delegation of something that is no role.</summary>
public sealed class Role5001DeclaresNoRole : DelegationRule
{
    /// <summary><c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>…</summary>
    private static readonly Regex Partition = new("^aws(-[a-z]+)*$", RegexOptions.CultureInvariant);

    /// <summary>IAM API Reference, CreateRole, RoleName.</summary>
    private static readonly Regex Name = new("^[A-Za-z0-9_+=,.@-]{1,64}$", RegexOptions.CultureInvariant);

    /// <summary>IAM API Reference, CreateRole, Path.</summary>
    private static readonly Regex Path = new("^/([!-~]+/)?$", RegexOptions.CultureInvariant);

    /// <summary>How many characters a path has at most.</summary>
    private const int LongestPath = 512;

    public override Rule Rule { get; } = new(
        "ROLE5001",
        "The declaration names no role",
        RuleLevel.Error,
        "'{0}' {1}, so that nothing can be generated; give the role's own ARN, arn:aws:iam::ACCOUNT:role/NAME",
        "Both halves of a delegation name the role by its ARN, arn:aws:iam::ACCOUNT:role/NAME, with the path before the name if the role "
        + "has one. The account is twelve digits, and the region is empty. A name has 1 to 64 characters: letters, digits and _+=,.@-.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration)
    {
        var arn = declaration.RoleArn;
        var fault = arn.TryGetValue(out var known) && !known.StartsWith("arn:aws", StringComparison.Ordinal)
            ? "does not begin as an ARN of AWS does"
            : RoleArn.FaultOf(arn) ?? (arn.IsKnown ? FaultOf(known) : null);
        return fault is null ? [] : [At(DelegationPart.RoleArn, arn.ToString(), fault)];
    }

    /// <summary>The fault of an ARN that has the form of a role's.</summary>
    private static string? FaultOf(string arn)
    {
        const string Role = ":role";
        var pathStart = arn.IndexOf(Role, StringComparison.Ordinal) + Role.Length;
        var nameStart = arn.LastIndexOf('/') + 1;
        var (path, name) = (arn.Substring(pathStart, nameStart - pathStart), arn.Substring(nameStart));
        return !Partition.IsMatch(arn.Split(':')[1]) ? "has a partition that AWS does not have"
            : !Name.IsMatch(name) ? $"has the name '{name}', where a role has 1 to 64 letters, digits and _+=,.@-"
            : !Path.IsMatch(path) || path.Length > LongestPath ? "has a path that no role has"
            : null;
    }
}
