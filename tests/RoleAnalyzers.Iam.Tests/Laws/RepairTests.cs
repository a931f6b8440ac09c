using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CsCheck;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>
/// After a repair its finding is gone, unless it is about a placeholder that the repair left, and nothing is found that no rule had
/// found before but advice; what precedence had silenced may come to light.
/// </summary>
public class RepairTests
{
    private const int Policies = 2_000;

    [Fact]
    public void A_repaired_trust_policy_has_one_finding_less()
    {
        var repairs = new ConcurrentDictionary<Type, int>();
        var declared = new ConcurrentDictionary<(string Rule, RuleRepairs Repairs), bool>();
        Gen.Select(Generators.TrustPolicy, Generators.Accounts).Sample((policy, accounts) =>
        {
            var before = RuleCatalog.TrustPolicyRules.SelectMany(r => r.Check(policy, accounts)).Select(Name).ToHashSet();
            foreach (var finding in RuleCatalog.Check(policy, accounts))
            {
                foreach (var edit in finding.Edits)
                {
                    repairs.AddOrUpdate(edit.GetType(), 1, (_, count) => count + 1);
                    declared[(finding.Rule.Id, edit.IsSingle ? RuleRepairs.Single : RuleRepairs.Many)] = true;
                    var (repaired, told) = Apply(edit, finding, policy, accounts);
                    Assert.NotEqual((policy, accounts), (repaired, told));
                    var after = RuleCatalog.Check(repaired, told).Where(f => f.Rule.Level is RuleLevel.Warning).Select(Name).ToHashSet();
                    Assert.True(after.Contains(Name(finding)) == LeavesPlaceholder(edit), $"{edit} for {Name(finding)} gives\n{Show.Policy(repaired)}");
                    var allowed = before.Union(ComeToLight(finding)).ToHashSet();
                    Assert.True(after.IsSubsetOf(allowed), $"{edit} for {Name(finding)} gives {string.Join(" ", after.Except(allowed))}:\n{Show.Policy(repaired)}\nfrom\n{Show.Policy(policy)}");
                }
            }
        }, iter: Policies);
        Assert.All(
            typeof(Edit).GetNestedTypes().Where(type => !Regex.IsMatch(type.Name, "Duration|Credentials|SetExternalId|RaiseMaximum")),
            type => Assert.InRange(repairs.GetValueOrDefault(type), Policies / 200, Policies * 100));
        Assert.All(RuleCatalog.TrustPolicyRules.Select(r => r.Rule), rule => Assert.Equal(
            rule.Repairs, declared.Keys.Where(d => d.Rule == rule.Id).Aggregate(RuleRepairs.None, (all, d) => all | d.Repairs)));
    }

    private static bool LeavesPlaceholder(Edit edit) =>
        edit is Edit.AddConditions { Conditions: var conditions } && conditions.Any(c => c.Value.Contains('<', StringComparison.Ordinal));

    /// <summary>A principal that was none names no account: which account it is, and whether it is trusted, shows when it is mended.</summary>
    private static IEnumerable<string> ComeToLight(Finding<PolicyPart> finding) =>
        finding.Rule.Id == "ROLE2008" ? [$"ROLE3001 at {finding.Part}"] : [];

    [Fact]
    public void A_repaired_request_has_one_finding_less()
    {
        var declared = new ConcurrentDictionary<(string Rule, RuleRepairs Repairs), bool>();
        Generators.SessionRequest.Sample(request =>
        {
            // What the repaired finding had silenced may come to light, and advice on what a repair writes.
            var before = RuleCatalog.SessionRules.SelectMany(rule => rule.Check(request, Accounts.None)).Select(Name).ToHashSet();
            foreach (var finding in RuleCatalog.Check(request, Accounts.None))
            {
                foreach (var edit in finding.Edits)
                {
                    declared[(finding.Rule.Id, edit.IsSingle ? RuleRepairs.Single : RuleRepairs.Many)] = true;
                    var after = RuleCatalog.Check(Apply(edit, finding, request), Accounts.None);
                    Assert.DoesNotContain(Name(finding), after.Select(Name));
                    Assert.Subset(before, after.Where(f => f.Rule.Level is RuleLevel.Warning).Select(Name).ToHashSet());
                }
            }
        }, iter: 5_000);
        Assert.All(RuleCatalog.SessionRules.Select(r => r.Rule).Where(rule => rule.Id != "ROLE3002"), rule => Assert.Equal(
            rule.Repairs, declared.Keys.Where(d => d.Rule == rule.Id).Aggregate(RuleRepairs.None, (all, d) => all | d.Repairs)));
    }

    [Fact]
    public void Repaired_credentials_have_one_finding_less()
    {
        var declared = new ConcurrentDictionary<(string Rule, RuleRepairs Repairs), bool>();
        Generators.KeyCredentials.Sample(credentials =>
        {
            var before = RuleCatalog.Check(credentials).Select(Name).ToHashSet();
            foreach (var finding in RuleCatalog.Check(credentials))
            {
                foreach (var edit in finding.Edits)
                {
                    declared[(finding.Rule.Id, edit.IsSingle ? RuleRepairs.Single : RuleRepairs.Many)] = true;
                    // Credentials that the SDK finds have no key in the source.
                    var repaired = edit is Edit.UseDefaultCredentials
                        ? new KeyCredentials(PolicyText.Unknown, Answer.Maybe)
                        : credentials with { HasToken = Answer.Yes, Account = null, IsAccountToken = false };
                    var after = RuleCatalog.Check(repaired).Select(Name).ToHashSet();
                    Assert.DoesNotContain(Name(finding), after);
                    Assert.Subset(before, after);
                }
            }
        }, iter: 2_000);
        Assert.All(RuleCatalog.KeyRules.Select(r => r.Rule), rule => Assert.Equal(
            rule.Repairs, declared.Keys.Where(d => d.Rule == rule.Id).Aggregate(RuleRepairs.None, (all, d) => all | d.Repairs)));
    }

    [Fact]
    public void A_repaired_maximum_has_one_finding_less() => Generators.DeclaredMaximum.Sample(maximum =>
    {
        var before = RuleCatalog.Check(maximum).Select(Name).ToHashSet();
        foreach (var finding in RuleCatalog.Check(maximum))
        {
            foreach (var edit in finding.Edits)
            {
                var set = Assert.IsType<Edit.SetDuration>(edit);
                var repaired = new RequestedDuration(List(SessionDuration.Written(set.Seconds)));
                var after = RuleCatalog.Check(maximum with { Durations = Set(maximum.Durations, finding.Part.Item, repaired) }).Select(Name);
                Assert.Equal(before.Where(name => name != Name(finding)), after);
            }
        }
    }, iter: 2_000);

    private static string Name<TPart>(Finding<TPart> finding)
        where TPart : struct => $"{finding.Rule.Id} at {finding.Part}";

    /// <summary>What a writer does, on the model.</summary>
    internal static (TrustPolicy Policy, Accounts Accounts) Apply(Edit edit, Finding<PolicyPart> finding, TrustPolicy policy, Accounts accounts)
    {
        var statement = finding.Part.IsOfStatement ? policy.Statements[finding.Part.Statement] : new();
        return edit switch
        {
            // The places of the elements stay: one that is not known stands for one that is gone.
            Edit.RemoveElement => (Named(PolicyText.Unknown), accounts),
            Edit.RenameElement renamed => (Named(T(renamed.Name)), accounts),
            Edit.SetVersion set when finding.Part.Kind is PolicyPartKind.Version =>
                (policy with { Versions = Set(policy.Versions, finding.Part.Item, T(set.Version)) }, accounts),
            Edit.SetVersion set => (policy with { Versions = List(T(set.Version)), Elements = new(policy.Elements.Items.Add(T("Version"))) }, accounts),
            Edit.PlainOperators plain => (With(Operators(plain)), accounts),
            Edit.RequireOrganization required => (With(And(statement, When("StringEquals", "aws:PrincipalOrgID", required.Organization))), accounts),
            Edit.RequireExternalId => (With(And(statement, When("StringEquals", "sts:ExternalId", "{?}"))), accounts),
            Edit.TrustOwnAccount own => (With(Trusting(Root(own.Account ?? "{own}"))), accounts),
            Edit.TrustService service => (With(Trusting(Principal.Service(T(service.Service)))), accounts),
            Edit.RequireSourceAccount source => (With(And(statement, When("StringEquals", "aws:SourceAccount", source.Account ?? "{own}"))), accounts),
            Edit.AdmitService { InPlace: true } admitted => (Admitting(admitted.Service), accounts),
            Edit.AdmitService admitted =>
                (policy with { Statements = new(policy.Statements.Items.Add(Allow(Principal.Service(T(admitted.Service)))), policy.Statements.IsComplete) }, accounts),
            Edit.ReplacePrincipal replaced => (With(Trusting(new(replaced.Kind, T(replaced.Value)))), accounts),
            Edit.TrustCallersLike like => (With(Like(like)), accounts),
            Edit.ReplaceAction replaced => (With(statement with { Actions = Set(statement.Actions, ActionPart().Item, T(replaced.Action)) }), accounts),
            Edit.AddActions added => (With(statement with
            {
                Actions = new(statement.Actions.Items.AddRange(added.Actions.Select(T)), statement.Actions.IsComplete),
            }), accounts),
            Edit.AddConditions added => (With(added.Conditions.Aggregate(statement, (s, c) => And(s, When(c.Operator, c.Key, c.Value)))), accounts),
            Edit.ReplaceOperator replaced => (With(statement with
            {
                Conditions = Set(
                    statement.Conditions, finding.Part.Item, statement.Conditions[finding.Part.Item] with { Operator = T(replaced.Operator) }),
            }), accounts),
            // The places of the conditions stay: one that asks nothing stands for one that is gone.
            Edit.SparePrincipal => (With(finding.Because.Aggregate(
                statement, (s, part) => s with { Conditions = Set(s.Conditions, part.Item, When("Bool", "aws:SecureTransport", "true")) })), accounts),
            Edit.TrustAccount trusted => (policy, accounts with { Trusted = accounts.Trusted.Add(trusted.Account) }),
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "no edit of a trust policy"),
        };

        TrustPolicy With(Statement repaired) => policy with { Statements = Set(policy.Statements, finding.Part.Statement, repaired) };

        TrustPolicy Named(PolicyText name) => finding.Part.IsOfStatement
            ? With(statement with { Elements = Set(statement.Elements, finding.Part.Item, name) })
            : policy with { Elements = Set(policy.Elements, finding.Part.Item, name) };

        TrustPolicy Admitting(string service)
        {
            var part = Assert.Single(finding.Because);
            var named = policy.Statements[part.Statement];
            return policy with
            {
                Statements = Set(policy.Statements, part.Statement, named with { Principals = Set(named.Principals, part.Item, Principal.Service(T(service))) }),
            };
        }

        PolicyPart ActionPart() => finding.Part.Kind is PolicyPartKind.Action ? finding.Part : Assert.Single(finding.Because);

        static Statement And(Statement to, Condition condition) =>
            to with { Conditions = new(to.Conditions.Items.Add(condition), to.Conditions.IsComplete) };

        Statement Like(Edit.TrustCallersLike like) => And(
            Trusting(Root(like.Account ?? "{own}")),
            new(T("ArnLike"), T("aws:PrincipalArn"), List(statement.Principals[finding.Part.Item].Value)));

        Statement Trusting(Principal principal) => statement with { Principals = Set(statement.Principals, finding.Part.Item, principal) };

        Statement Operators(Edit.PlainOperators plain)
        {
            Assert.Equal(finding.Because.Length, plain.Operators.Length);
            var conditions = statement.Conditions;
            foreach (var (part, comparison) in finding.Because.Zip(plain.Operators))
            {
                if (comparison.Length > 0)
                    conditions = Set(conditions, part.Item, conditions[part.Item] with { Operator = T(comparison) });
            }

            return statement with { Conditions = conditions };
        }
    }

    private static SessionRequest Apply(Edit edit, Finding<SessionPart> finding, SessionRequest request)
    {
        var item = finding.Part.Item;
        if (edit is Edit.SetExternalId sent)
        {
            var id = new RequestedExternalId(T(sent.Value));
            return request with { ExternalIds = finding.Part.Kind is SessionPartKind.ExternalId ? Set(request.ExternalIds, item, id) : List(id) };
        }

        if (edit is Edit.RaiseMaximum raised)
        {
            var declared = Assert.Single(finding.Because).Item;
            return request with
            {
                DeclaredRoles = Set(
                    request.DeclaredRoles, declared, request.DeclaredRoles[declared] with { Maximum = List(SessionDuration.Written(raised.Seconds)) }),
            };
        }

        var values = request.Durations[item].Values;
        return edit switch
        {
            Edit.SetDuration set => With(List(SessionDuration.Written(set.Seconds))),
            Edit.CapDuration cap => With(new(
                [.. values.Select(v => v with { Low = Math.Min(v.Low, cap.Seconds), High = Math.Min(v.High, cap.Seconds) })])),
            // Where it was one of several, none is asked for on its way any more.
            Edit.RemoveDuration when request.Durations.Count == 1 => request with { Durations = new([], request.Durations.IsComplete) },
            Edit.RemoveDuration => request with
            {
                Durations = Set(request.Durations, item, new RequestedDuration(PartialList<SessionDuration>.Empty)).OrMore(),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "no edit of a session request"),
        };

        SessionRequest With(PartialList<SessionDuration> repaired) =>
            request with { Durations = Set(request.Durations, item, request.Durations[item] with { Values = repaired }) };
    }

    private static PartialList<T> Set<T>(PartialList<T> list, int item, T value) => new(list.Items.SetItem(item, value), list.IsComplete);
}
