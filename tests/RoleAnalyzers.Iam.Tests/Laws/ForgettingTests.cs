using System.Collections.Concurrent;
using CsCheck;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Tests.Rules;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>
/// Law: to know less of a model never adds a finding. It holds for every rule by itself; where two rules speak of one cause, the
/// silence of the one uncovers the other.
/// </summary>
public class ForgettingTests
{
    private const int Policies = 500;
    private const int Requests = 2_000;

    /// <summary>
    /// Advice about not knowing. ROLE3009 says that an account is not known: to forget a known account is what it is about. To
    /// forget anything else adds no finding of it either. ROLE1009 says that nothing bounds a duration, and a known one is bounded.
    /// </summary>
    private static readonly ImmutableHashSet<(string Id, Memory What)> Exceptions =
        [("ROLE3009", Memory.PrincipalValue), ("ROLE1009", Memory.Seconds), ("ROLE1009", Memory.Duration)];

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
    public void To_know_less_of_a_permissions_policy_adds_no_finding()
    {
        var found = new ConcurrentDictionary<string, int>();
        Gen.Select(Generators.PermissionsPolicy, Forgetting).Sample((policy, forgetting) =>
        {
            foreach (var rule in RuleCatalog.PermissionsPolicyRules)
            {
                var known = rule.Check(policy).Select(f => f.Part).ToHashSet();
                if (known.Count > 0)
                    found.AddOrUpdate(rule.Rule.Id, 1, (_, count) => count + 1);
                foreach (var (what, less) in forgetting.Ways(policy))
                {
                    foreach (var finding in rule.Check(less))
                        Assert.True(known.Contains(finding.Part), $"{rule.Rule.Id} at {finding.Part}, {what} forgotten:\n{Show.Policy(new(less.Statements))}\nfrom\n{Show.Policy(new(policy.Statements))}");
                }
            }
        }, iter: Requests);
        Assert.All(RuleCatalog.PermissionsPolicyRules, rule => Assert.InRange(found.GetValueOrDefault(rule.Rule.Id), Requests / 20, Requests));
    }

    [Fact]
    public void To_know_less_of_a_session_request_adds_no_finding()
    {
        var found = new ConcurrentDictionary<string, int>();
        Gen.Select(Generators.SessionRequest, Generators.Accounts, Forgetting).Sample((request, accounts, forgetting) =>
        {
            foreach (var rule in RuleCatalog.SessionRules)
            {
                var known = rule.Check(request, accounts).Select(f => f.Part).ToHashSet();
                if (known.Count > 0)
                    found.AddOrUpdate(rule.Rule.Id, 1, (_, count) => count + 1);
                foreach (var (what, less) in forgetting.Ways(request))
                {
                    if (Exceptions.Contains((rule.Rule.Id, what)))
                        continue;
                    foreach (var finding in rule.Check(less, accounts))
                        Assert.True(known.Contains(finding.Part), $"{rule.Rule.Id} at {finding.Part}, {what} forgotten:\n{less}\nfrom\n{request}");
                }
            }
        }, iter: Requests);
        Assert.All(RuleCatalog.SessionRules, rule => Assert.InRange(found.GetValueOrDefault(rule.Rule.Id), Requests / 50, Requests));
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

    [Fact]
    public void To_know_less_of_credentials_adds_no_finding()
    {
        var found = new ConcurrentDictionary<string, int>();
        Gen.Select(Generators.KeyCredentials, Forgetting).Sample((credentials, forgetting) =>
        {
            foreach (var rule in RuleCatalog.KeyRules)
            {
                var known = rule.Check(credentials).Select(f => f.Part).ToHashSet();
                if (known.Count > 0)
                    found.AddOrUpdate(rule.Rule.Id, 1, (_, count) => count + 1);
                foreach (var (what, less) in forgetting.Ways(credentials))
                {
                    foreach (var finding in rule.Check(less))
                        Assert.True(known.Contains(finding.Part), $"{rule.Rule.Id} at {finding.Part}, {what} forgotten:\n{less}\nfrom\n{credentials}");
                }
            }
        }, iter: Requests);
        Assert.All(RuleCatalog.KeyRules, rule => Assert.InRange(found.GetValueOrDefault(rule.Rule.Id), Requests / 50, Requests));
    }

    [Fact]
    public void To_know_less_of_kept_credentials_adds_no_finding()
    {
        var found = new ConcurrentDictionary<string, int>();
        Generators.KeptCredentials.Sample(kept =>
        {
            foreach (var rule in RuleCatalog.KeptCredentialsRules)
            {
                var known = rule.Check(kept).Select(f => f.Part).ToHashSet();
                if (known.Count > 0)
                    found.AddOrUpdate(rule.Rule.Id, 1, (_, count) => count + 1);
                foreach (var (what, less) in Laws.Forgetting.Ways(kept))
                {
                    foreach (var finding in rule.Check(less))
                        Assert.True(known.Contains(finding.Part), $"{rule.Rule.Id} at {finding.Part}, {what} forgotten:\n{less}\nfrom\n{kept}");
                }
            }
        }, iter: Requests);
        Assert.All(RuleCatalog.KeptCredentialsRules, rule => Assert.InRange(found.GetValueOrDefault(rule.Rule.Id), Requests / 100, Requests));
    }

    /// <summary>The exceptions are there because they are needed: without a case of it, an exception would hide a fault.</summary>
    [Fact]
    public void Each_exception_is_needed()
    {
        var policy = Models.Policy(Models.Allow(Models.Root(Models.Own)));
        var request = SessionChecks.Chained(SessionChecks.Written(900));
        var needed =
            (from rule in RuleCatalog.TrustPolicyRules
             where !rule.Check(policy, Accounts.None).Any()
             from way in new Forgetting(0, 0).Ways(policy)
             where rule.Check(way.Less, Accounts.None).Any()
             select (rule.Rule.Id, way.What)).Concat(
             from rule in RuleCatalog.SessionRules
             where !rule.Check(request, Accounts.None).Any()
             from way in new Forgetting(0, 0).Ways(request)
             where rule.Check(way.Less, Accounts.None).Any()
             select (rule.Rule.Id, way.What));
        Assert.Equal(Exceptions.Order(), needed.Distinct().Order());
    }
}
