using System.Collections.Concurrent;
using CsCheck;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>
/// Law: to know less of a model never adds a finding. It holds for every rule by itself; where two rules speak of one cause, the
/// silence of the one uncovers the other.
/// </summary>
public class ForgettingTests
{
    private const int Policies = 500;
    private const int Requests = 10_000;

    /// <summary>
    /// Advice about not knowing. ROLE3009 says that an account is not known: to forget a known account is what it is about. To
    /// forget anything else adds no finding of it either.
    /// </summary>
    private static readonly ImmutableHashSet<(string Id, Memory What)> Exceptions = [("ROLE3009", Memory.PrincipalValue)];

    private static readonly Gen<Forgetting> Forgetting =
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200], (from, length) => new Forgetting(from, length));

    [Fact]
    public void To_know_less_of_a_trust_policy_adds_no_finding()
    {
        var found = new ConcurrentDictionary<string, int>();
        Gen.Select(Generators.TrustPolicy, Generators.Accounts, Forgetting).Sample((policy, accounts, forgetting) =>
        {
            foreach (var rule in RuleCatalog.TrustPolicyRules)
            {
                var known = rule.Check(policy, accounts).Select(f => f.Part).ToHashSet();
                if (known.Count > 0)
                    found.AddOrUpdate(rule.Rule.Id, 1, (_, count) => count + 1);
                foreach (var (what, less) in forgetting.Ways(policy))
                {
                    if (Exceptions.Contains((rule.Rule.Id, what)))
                        continue;
                    foreach (var finding in rule.Check(less, accounts))
                        Assert.True(known.Contains(finding.Part), $"{rule.Rule.Id} at {finding.Part}, {what} forgotten:\n{Show.Policy(less)}\nfrom\n{Show.Policy(policy)}");
                }
            }
        }, iter: Policies);
        Assert.All(RuleCatalog.TrustPolicyRules, rule => Assert.InRange(found.GetValueOrDefault(rule.Rule.Id), Policies / 50, Policies));
    }

    [Fact]
    public void To_know_less_of_a_session_request_adds_no_finding()
    {
        var found = new ConcurrentDictionary<string, int>();
        Gen.Select(Generators.SessionRequest, Forgetting).Sample((request, forgetting) =>
        {
            foreach (var rule in RuleCatalog.SessionRules)
            {
                var known = rule.Check(request).Select(f => f.Part).ToHashSet();
                if (known.Count > 0)
                    found.AddOrUpdate(rule.Rule.Id, 1, (_, count) => count + 1);
                foreach (var (what, less) in forgetting.Ways(request))
                {
                    foreach (var finding in rule.Check(less))
                        Assert.True(known.Contains(finding.Part), $"{rule.Rule.Id} at {finding.Part}, {what} forgotten:\n{less}\nfrom\n{request}");
                }
            }
        }, iter: Requests);
        Assert.All(RuleCatalog.SessionRules, rule => Assert.InRange(found.GetValueOrDefault(rule.Rule.Id), Requests / 10, Requests));
    }

    [Fact]
    public void To_know_less_of_a_declared_maximum_adds_no_finding()
    {
        var found = 0;
        Gen.Select(Generators.DeclaredMaximum, Forgetting).Sample((maximum, forgetting) =>
        {
            foreach (var rule in RuleCatalog.DeclaredMaximumRules)
            {
                var known = rule.Check(maximum).Select(f => f.Part).ToHashSet();
                if (known.Count > 0)
                    Interlocked.Increment(ref found);
                foreach (var (what, less) in forgetting.Ways(maximum))
                {
                    foreach (var finding in rule.Check(less))
                        Assert.True(known.Contains(finding.Part), $"{rule.Rule.Id} at {finding.Part}, {what} forgotten:\n{less}\nfrom\n{maximum}");
                }
            }
        }, iter: Requests);
        Assert.InRange(found, Requests / 10, Requests);
    }

    /// <summary>The exceptions are there because they are needed: without a case of it, an exception would hide a fault.</summary>
    [Fact]
    public void Each_exception_is_needed() => Assert.All(Exceptions, exception =>
    {
        var rule = RuleCatalog.TrustPolicyRules.Single(r => r.Rule.Id == exception.Id);
        var known = Models.Policy(Models.Allow(Models.Root(Models.Own)));
        Assert.Empty(rule.Check(known, Accounts.None));
        Assert.Contains(
            new Forgetting(0, 0).Ways(known),
            way => way.What == exception.What && rule.Check(way.Less, Accounts.None).Any());
    });
}
