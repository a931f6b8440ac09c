using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A text that is no policy, or a policy against the grammar (IAM User Guide, "Grammar of the IAM JSON policy language" and "IAM Access
/// Analyzer policy check reference"). Of a text that is no policy only where it breaks is told.
/// </summary>
public sealed class Role2009PolicyNotValid : TrustPolicyRule
{
    /// <summary>What a statement must have, and what may stand in its place.</summary>
    private static readonly ImmutableArray<(string Element, string Instead)> Needed = ImmutableArray.Create(
        (PolicyElement.Effect, PolicyElement.Effect),
        (PolicyElement.Principal, PolicyElement.NotPrincipal),
        (PolicyElement.Action, PolicyElement.NotAction));

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
        return Elements(policy.Elements, new(PolicyPartKind.PolicyElement, 0), "a policy", PolicyElement.OfPolicy, ImmutableArray<string>.Empty)
            .Concat(Versions(policy))
            .Concat(OfStatements(policy));
    }

    private IEnumerable<Finding<PolicyPart>> Versions(TrustPolicy policy)
    {
        for (var item = 0; item < policy.Versions.Count; item++)
        {
            var version = policy.Versions[item];
            if (Answers.Any(PolicyVersion.All, known => version.Is(known)) == Answer.No)
            {
                yield return Found(
                    new(PolicyPartKind.Version, 0, item),
                    $"there is no Version '{version}'",
                    $"write {PolicyVersion.Current}",
                    CurrentVersion(policy));
            }
        }
    }

    private IEnumerable<Finding<PolicyPart>> OfStatements(TrustPolicy policy)
    {
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var statement = policy.Statements[s];
            foreach (var finding in Elements(statement.Elements, new(PolicyPartKind.Element, s), "a statement", PolicyElement.OfStatement, PolicyElement.Refused))
                yield return finding;
            if (Missing(statement) is { IsEmpty: false } missing)
                yield return Found(new(PolicyPartKind.Statement, s), $"a statement has no {string.Join(", and no ", missing)}", "add what is missing");
            for (var item = 0; item < statement.Sids.Count; item++)
            {
                if (FaultOfSid(policy, new(PolicyPartKind.Sid, s, item)) is { } fault)
                    yield return fault;
            }

            for (var item = 0; item < statement.Principals.Count; item++)
            {
                if (FaultOf(statement.Principals[item], new(PolicyPartKind.Principal, s, item)) is { } fault)
                    yield return fault;
            }
        }
    }

    /// <summary>Elements that have no place there, and those that stand there for the second time.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="first">The place of the first of them.</param>
    /// <param name="whole">What they are elements of.</param>
    /// <param name="known">The elements that have a place there.</param>
    /// <param name="refused">Those that have one in policies of other kinds.</param>
    private IEnumerable<Finding<PolicyPart>> Elements(
        PartialList<PolicyText> names, PolicyPart first, string whole, ImmutableArray<string> known, ImmutableArray<string> refused)
    {
        for (var item = 0; item < names.Count; item++)
        {
            var name = names[item];
            var part = first with { Item = item };
            var isKnown = PolicyElement.IsOneOf(name, known);
            var isRefused = isKnown == Answer.Yes ? Answer.No : PolicyElement.IsOneOf(name, refused);
            if (isRefused == Answer.Yes)
            {
                yield return Found(
                    part, $"IAM refuses {name} in it, since it is about the role that carries it", "remove that element", new Edit.RemoveElement());
            }
            else if (isKnown == Answer.No && isRefused == Answer.No)
            {
                var meant = PolicyElement.Meant(name, known);
                yield return Found(
                    part,
                    $"{whole} has no element '{name}'",
                    meant is null ? "remove it" : $"name it {meant}",
                    meant is not null && names.All(other => Answers.Not(PolicyElement.Is(other, meant))) == Answer.Yes
                        ? [new Edit.RenameElement(meant)]
                        : []);
            }
            else if (name.TryGetValue(out var text) && IsAmong(text, names, item))
            {
                yield return Found(part, $"{whole} has the element '{text}' twice", "make one of the two");
            }
        }
    }

    /// <summary>Whether one of the first so many names is that of the element.</summary>
    private static bool IsAmong(string element, PartialList<PolicyText> names, int count)
    {
        for (var item = 0; item < count; item++)
        {
            if (PolicyElement.Is(names[item], element) == Answer.Yes)
                return true;
        }

        return false;
    }

    /// <summary>The elements that a statement must have and that it certainly lacks. One that is misspelt is there.</summary>
    private static ImmutableArray<string> Missing(Statement statement)
    {
        var names = statement.Elements;
        var missing = ImmutableArray<string>.Empty;
        if (names.All(static name => Answers.Of(name.IsKnown)) != Answer.Yes)
            return missing;
        foreach (var (element, instead) in Needed)
        {
            var isThere = IsAmong(element, names, names.Count)
                || IsAmong(instead, names, names.Count)
                || IsMeant(element, names)
                || IsMeant(instead, names);
            if (!isThere)
                missing = missing.Add(element);
        }

        return missing;
    }

    private static bool IsMeant(string element, PartialList<PolicyText> names) =>
        names.Items.Any(name => PolicyElement.Meant(name, PolicyElement.OfStatement) == element);

    /// <summary>An empty Sid is as good as none, and may be repeated.</summary>
    private Finding<PolicyPart>? FaultOfSid(TrustPolicy policy, PolicyPart part)
    {
        var statement = policy.Statements[part.Statement];
        var written = statement.Sids[part.Item];
        if (written.Any(static literal => !IsOfSid(literal)))
            return Found(part, $"the Sid '{written}' has characters other than letters and digits", "leave these out");
        return SidOf(statement) is { } sid && First(policy, part.Statement, sid) is { } first
            ? Found(part, $"two statements have the Sid '{sid}', which IAM refuses", "give each a Sid of its own, or none") with
            {
                Because = ImmutableArray.Create(new PolicyPart(PolicyPartKind.Sid, first)),
            }
            : null;
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

    private static bool IsOfSid(string text)
    {
        foreach (var character in text)
        {
            if (!IsOfSid(character))
                return false;
        }

        return true;
    }

    private static bool IsOfSid(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private Finding<PolicyPart>? FaultOf(Principal principal, PolicyPart part) => principal switch
    {
        { IsKeyed: false, Kind: PrincipalKind.Aws } =>
            Found(part, $"the principal '{principal.Value}' stands without a key", "put it under AWS, Service or Federated"),
        { Kind: PrincipalKind.Other } =>
            Found(part, $"there is no principal of the kind '{principal.Key}'", "name an AWS, Service or Federated principal"),
        _ => null,
    };

    private Finding<PolicyPart> Found(PolicyPart part, string fault, string remedy, params Edit[] edits) =>
        new(Rule, part, ImmutableArray.Create(fault, remedy), ImmutableArray<PolicyPart>.Empty, edits.ToImmutableArray());
}
