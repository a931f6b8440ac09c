using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A text that is no policy, or a policy against the grammar (IAM User Guide, "Grammar of the IAM JSON policy language" and "IAM Access
/// Analyzer policy check reference"). Of a text that is no policy only where it breaks is told.
/// </summary>
public sealed class Role2009PolicyNotValid : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE2009",
        "The trust policy is not valid",
        RuleLevel.Warning,
        "This is not a valid trust policy: {0}; {1}",
        "A trust policy is a JSON object with a Version and statements. A statement has an Effect, a Principal that is an object or \"*\", "
        + "an Action, and perhaps a Sid of letters and digits and a Condition, each once and none else. What a statement is about, the role, "
        + "goes without saying: IAM refuses Resource and NotResource, and a Sid that two statements share.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        if (policy.SyntaxError is { } error)
            return [Found(new(PolicyPartKind.SyntaxError, 0), error, "mend the text here")];
        return OfPolicy(policy).Concat(Enumerable.Range(0, policy.Statements.Count).SelectMany(s =>
            Elements(policy.Statements[s].Elements, item => new(PolicyPartKind.Element, s, item), "a statement", PolicyElement.OfStatement, PolicyElement.Refused)
                .Concat(Missing(policy.Statements[s], s))
                .Concat(Sids(policy, s))
                .Concat(Principals(policy.Statements[s], s))));
    }

    private IEnumerable<Finding<PolicyPart>> OfPolicy(TrustPolicy policy) =>
        Elements(policy.Elements, static item => new(PolicyPartKind.PolicyElement, 0, item), "a policy", PolicyElement.OfPolicy, []).Concat(
            from item in Enumerable.Range(0, policy.Versions.Count)
            let version = policy.Versions[item]
            where PolicyVersion.All.All(known => version.Is(known) == Answer.No)
            select Found(
                new(PolicyPartKind.Version, 0, item),
                $"there is no Version '{version}'",
                $"write {PolicyVersion.Current}",
                CurrentVersion(policy)));

    /// <summary>Elements that have no place there, and those that stand there for the second time.</summary>
    private IEnumerable<Finding<PolicyPart>> Elements(
        PartialList<PolicyText> names, Func<int, PolicyPart> part, string whole, ImmutableArray<string> known, ImmutableArray<string> refused)
    {
        for (var item = 0; item < names.Count; item++)
        {
            var name = names[item];
            if (refused.Any(element => PolicyElement.Is(name, element) == Answer.Yes))
            {
                yield return Found(
                    part(item), $"IAM refuses {name} in it, since it is about the role that carries it", "remove that element", new Edit.RemoveElement());
            }
            else if (known.Concat(refused).All(element => PolicyElement.Is(name, element) == Answer.No))
            {
                var meant = PolicyElement.Meant(name, known);
                yield return Found(
                    part(item),
                    $"{whole} has no element '{name}'",
                    meant is null ? "remove it" : $"name it {meant}",
                    meant is not null && names.All(other => Answers.Not(PolicyElement.Is(other, meant))) == Answer.Yes
                        ? [new Edit.RenameElement(meant)]
                        : []);
            }
            else if (name.TryGetValue(out var text) && names.Take(item).Any(other => PolicyElement.Is(other, text) == Answer.Yes))
            {
                yield return Found(part(item), $"{whole} has the element '{text}' twice", "make one of the two");
            }
        }
    }

    /// <summary>The elements that a statement must have and that it certainly lacks. One that is misspelt is there.</summary>
    private IEnumerable<Finding<PolicyPart>> Missing(Statement statement, int index)
    {
        var names = statement.Elements;
        if (!names.IsComplete || !names.All(static name => name.IsKnown))
            yield break;
        var missing = new[]
        {
            (PolicyElement.Effect, PolicyElement.Effect),
            (PolicyElement.Principal, PolicyElement.NotPrincipal),
            (PolicyElement.Action, PolicyElement.NotAction),
        }.Where(wanted => !Has(wanted.Item1) && !Has(wanted.Item2)).Select(static wanted => wanted.Item1).ToList();
        if (missing.Count > 0)
            yield return Found(new(PolicyPartKind.Statement, index), $"a statement has no {string.Join(", and no ", missing)}", "add what is missing");

        bool Has(string element) => names.Any(name =>
            PolicyElement.Is(name, element) == Answer.Yes || PolicyElement.Meant(name, PolicyElement.OfStatement) == element);
    }

    /// <summary>An empty Sid is as good as none, and may be repeated.</summary>
    private IEnumerable<Finding<PolicyPart>> Sids(TrustPolicy policy, int index)
    {
        var sids = policy.Statements[index].Sids;
        for (var item = 0; item < sids.Count; item++)
        {
            var part = new PolicyPart(PolicyPartKind.Sid, index, item);
            if (sids[item].Segments.Any(static segment => segment.Literal.Any(static c => !IsOfSid(c))))
                yield return Found(part, $"the Sid '{sids[item]}' has characters other than letters and digits", "leave these out");
            else if (SidOf(policy.Statements[index]) is { } sid && First(policy, index, sid) is { } first)
            {
                yield return Found(part, $"two statements have the Sid '{sid}', which IAM refuses", "give each a Sid of its own, or none") with
                {
                    Because = ImmutableArray.Create(new PolicyPart(PolicyPartKind.Sid, first)),
                };
            }
        }
    }

    /// <summary>The first statement before this one that has the same Sid; null when none has it.</summary>
    private static int? First(TrustPolicy policy, int index, string sid)
    {
        for (var s = 0; s < index; s++)
        {
            if (SidOf(policy.Statements[s]) == sid)
                return s;
        }

        return null;
    }

    /// <summary>The one Sid that the statement certainly has; null when it has none, or none that can be said.</summary>
    private static string? SidOf(Statement statement) =>
        statement.Sids is { IsComplete: true, Count: 1 } && statement.Sids[0].TryGetValue(out var sid) && sid.Length > 0 ? sid : null;

    private static bool IsOfSid(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private IEnumerable<Finding<PolicyPart>> Principals(Statement statement, int index)
    {
        for (var item = 0; item < statement.Principals.Count; item++)
        {
            var principal = statement.Principals[item];
            var part = new PolicyPart(PolicyPartKind.Principal, index, item);
            if (!principal.IsKeyed && principal.Kind is PrincipalKind.Aws)
                yield return Found(part, $"the principal '{principal.Value}' stands without a key", "put it under AWS, Service or Federated");
            else if (principal.Kind is PrincipalKind.Other)
                yield return Found(part, $"there is no principal of the kind '{principal.Key}'", "name an AWS, Service or Federated principal");
        }
    }

    private Finding<PolicyPart> Found(PolicyPart part, string fault, string remedy, params Edit[] edits) =>
        new(Rule, part, ImmutableArray.Create(fault, remedy), ImmutableArray<PolicyPart>.Empty, edits.ToImmutableArray());
}
