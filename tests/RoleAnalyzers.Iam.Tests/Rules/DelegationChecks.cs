using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>Short spellings for declarations of delegations.</summary>
internal static class DelegationChecks
{
    public const string Role = $"arn:aws:iam::{Foreign}:role/audit/Reader";

    /// <summary>A declaration with nothing wrong in it.</summary>
    public static readonly DelegationDeclaration Right = new(T(Role))
    {
        TrustedAccount = List(T(Other)),
        TrustedPrincipal = PartialList<PolicyText>.Empty,
        MaxSessionSeconds = PartialList<int>.Empty,
        RequiresExternalId = Answer.Yes,
        Types = List(new DeclaringType("Reader", TypeTraits.Static | TypeTraits.Partial)),
        Members = PartialList<OwnMember>.Empty,
        Earlier = PartialList<EarlierDelegation>.Empty,
    };

    /// <summary>Declarations in which every rule about them finds something that no other silences.</summary>
    public static readonly DelegationDeclaration[] Wrong =
    [
        Right with { RoleArn = T($"arn:aws:iam::{Foreign}:user/Ann") },
        Right with { TrustedAccount = List(T("4444")) },
        Right with { TrustedAccount = PartialList<PolicyText>.Empty },
        Right with { TrustedPrincipal = List(T("*")) },
        Right with { TrustedPrincipal = List(T($"arn:aws:iam::{Own}:user/Ann")) },
        Right with { MaxSessionSeconds = List(60) },
        Right with { Types = List(new DeclaringType("Reader", TypeTraits.Static)) },
        Right with { Earlier = List(new EarlierDelegation(T(Role), "Acme.Reader")) },
        Right with { TrustedPrincipal = List(T($"arn:aws:iam::{Other}:role/Caller")), MaxSessionSeconds = List(7200) },
    ];

    /// <summary>What all rules say, each with its part.</summary>
    public static string Check(DelegationDeclaration declaration) =>
        string.Join(' ', RuleCatalog.Check(declaration).Select(finding => $"{finding.Rule.Id}@{finding.Part}"));

    /// <summary>The one message.</summary>
    public static string Message(DelegationDeclaration declaration) => PolicyTexts.Message(Assert.Single(RuleCatalog.Check(declaration)));
}
