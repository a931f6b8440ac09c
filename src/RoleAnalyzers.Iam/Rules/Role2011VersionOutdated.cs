using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A policy of the old version, told or untold (IAM User Guide, "IAM JSON policy elements: Version").</summary>
public sealed class Role2011VersionOutdated : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE2011",
        "The trust policy has an old version, or none",
        RuleLevel.Info,
        "{0}, and IAM reads the policy by the language of 2008, which has no policy variables; write the Version 2012-10-17",
        "The Version of a policy is that of the language it is written in. A policy without one is read by the language of 2008, in which a "
        + "policy variable such as aws:username in braces behind a dollar sign is plain text. AWS advises the Version 2012-10-17 for all "
        + "policies.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        var old =
            from item in Enumerable.Range(0, policy.Versions.Count)
            where policy.Versions[item].Is(PolicyVersion.Old) == Answer.Yes
            select Found(policy, new(PolicyPartKind.Version, 0, item), $"The Version is {PolicyVersion.Old}");
        return IsMissing(policy) == Answer.Yes ? old.Append(Found(policy, new(PolicyPartKind.Policy, 0), "The Version is missing")) : old;
    }

    /// <summary>One that is misspelt is there.</summary>
    private static Answer IsMissing(TrustPolicy policy) => policy.Elements.All(static name => Answers.Both(
        Answers.Not(PolicyElement.Is(name, PolicyElement.Version)),
        name.IsKnown ? Answers.Of(PolicyElement.Meant(name, PolicyElement.OfPolicy) != PolicyElement.Version) : Answer.Maybe));

    private Finding<PolicyPart> Found(TrustPolicy policy, PolicyPart part, string fault) => new(
        Rule, part, ImmutableArray.Create(fault), ImmutableArray<PolicyPart>.Empty, CurrentVersion(policy).ToImmutableArray());
}
