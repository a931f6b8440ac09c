using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CsCheck;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Tests.Json;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>
/// A repair of a text is the repair of the model that was read from it: the text parses, says what the repaired model says, its finding
/// is gone and no other is there than the repaired model has.
/// </summary>
public class RepairedTextTests
{
    private const int Policies = 4_000;

    [Fact]
    public void A_repaired_text_says_what_the_repaired_model_says()
    {
        var written = new ConcurrentDictionary<Type, int>();
        Gen.Select(Generators.TrustPolicy, Generators.Accounts, Gen.Int).Sample((generated, accounts, seed) =>
        {
            var document = JsonDocument.Read(new PolicyTextGenerator(new(seed)).Write(generated));
            Assert.Null(document.Error);
            var policy = PolicyDocument.Read(document);
            var edits = new PolicyEdits(document, policy);
            foreach (var finding in RuleCatalog.Check(policy.Policy, accounts))
            {
                foreach (var edit in finding.Edits)
                {
                    if (edits.Write(finding, edit) is not { } changes)
                        continue;
                    written.AddOrUpdate(edit.GetType(), 1, (_, count) => count + 1);
                    var repaired = Apply(document.Input, changes);
                    Assert.True(repaired.Error is null, repaired.Input.Text);
                    var (model, told) = RepairTests.Apply(edit, finding, policy.Policy, accounts);
                    var (expected, actual) = (Say(model), Say(PolicyDocument.Read(repaired).Policy));
                    Assert.True(expected == actual, $"{edit} makes of\n{document.Input.Text}\nthis\n{repaired.Input.Text}\nwhich says\n{actual}\nand not\n{expected}");
                    Assert.Equal(accounts, told);
                    Assert.InRange(Count(repaired, finding, edit, accounts), 0, Count(document, finding, edit, accounts) - 1);
                }
            }
        }, iter: Policies);
        Assert.All(
            typeof(Edit).GetNestedTypes().Where(type => !Regex.IsMatch(type.Name, "Duration|Credentials|SetExternalId|RaiseMaximum|TrustService|AdmitService") && type != typeof(Edit.TrustAccount) && !type.Name.EndsWith("Element", StringComparison.Ordinal)),
            type => Assert.True(written.GetValueOrDefault(type) >= Policies / 500, $"{type.Name}: {written.GetValueOrDefault(type)}"));
    }

    /// <summary>How often the rule still asks for the edit, where it can be written.</summary>
    private static int Count(JsonDocument document, Finding<PolicyPart> finding, Edit edit, Accounts accounts)
    {
        var policy = PolicyDocument.Read(document);
        var edits = new PolicyEdits(document, policy);
        return RuleCatalog.Check(policy.Policy, accounts)
            .Count(f => f.Rule.Id == finding.Rule.Id && f.Edits.Contains(edit) && edits.Write(f, edit) is not null);
    }

    private static JsonDocument Apply(JsonInput input, ImmutableArray<JsonChange> changes) =>
        JsonDocument.Read(PolicyTextGenerator.Read(JsonChange.Apply(input.Text, changes)));

    /// <summary>
    /// A policy in words. The order of conditions says nothing; partitions and placeholders, which the model leaves open, are filled in;
    /// the condition that asks nothing stands in the model for one that is gone.
    /// </summary>
    private static string Say(TrustPolicy policy) => Show.Policy(new(policy.Statements.Select(statement => new Statement
    {
        Effect = statement.Effect,
        Principals = statement.Principals,
        Actions = statement.Actions,
        NotActions = statement.NotActions,
        Conditions = new(
            [.. statement.Conditions.Where(c => c != Models.When("Bool", "aws:SecureTransport", "true")).OrderBy(c => (c.Operator.ToString(), c.Key.ToString()))],
            statement.Conditions.IsComplete),
    })))
        .Replace("<EXTERNAL-ID>", "{Unknown}", StringComparison.Ordinal)
        .Replace("{Partition}", "aws", StringComparison.Ordinal);
}
