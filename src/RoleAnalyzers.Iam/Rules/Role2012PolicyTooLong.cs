using System.Globalization;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A trust policy above the default quota (IAM User Guide, "IAM and AWS STS quotas": role trust policy length).</summary>
public sealed class Role2012PolicyTooLong : TrustPolicyRule
{
    /// <summary>How many characters without white space a trust policy may have, unless the quota was raised.</summary>
    private const int Quota = 2048;

    public override Rule Rule { get; } = new(
        "ROLE2012",
        "The trust policy is longer than the default quota",
        RuleLevel.Info,
        "The trust policy has {0} characters without white space, and the default quota is 2048; make it shorter, or have the quota raised",
        "The quota for the length of a trust policy is 2048 characters, white space not counted, and AWS raises it on request to at most "
        + "4096. Principals and condition values that a statement repeats may stand in one list, and accounts of one organisation may be "
        + "told by aws:PrincipalOrgID.");

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        if (policy.Document.TryGetValue(out var document) && document.Length > Quota && Count(document) is > Quota and var count)
        {
            yield return new(
                Rule,
                new(PolicyPartKind.Policy, 0),
                ImmutableArray.Create(count.ToString(CultureInfo.InvariantCulture)),
                ImmutableArray<PolicyPart>.Empty,
                ImmutableArray<Edit>.Empty);
        }
    }

    /// <summary>How many characters IAM counts: all but white space.</summary>
    private static int Count(string document)
    {
        var count = 0;
        foreach (var character in document)
        {
            if (character is not (' ' or '\t' or '\n' or '\r'))
                count++;
        }

        return count;
    }
}
