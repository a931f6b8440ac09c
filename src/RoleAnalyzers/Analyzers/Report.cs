using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.Analyzers;

/// <summary>What the rules say about the models read from one body or file, made into diagnostics of the file.</summary>
/// <param name="tree">The file that is being analysed; null for one that is not C#.</param>
internal sealed class Report(SyntaxTree? tree, RoleOptions options)
{
    private readonly List<Diagnostic> _diagnostics = new();

    /// <summary>In source order, one an expression and rule, however many models brought it up.</summary>
    public IEnumerable<Diagnostic> Diagnostics() => _diagnostics
        .OrderBy(d => d.Location.SourceSpan.Start)
        .ThenBy(d => d.Location.SourceSpan.End)
        .ThenBy(d => d.Id, StringComparer.Ordinal)
        .GroupBy(d => (d.Location.SourceSpan, d.Id))
        .Select(same => same.First());

    public void Add(SessionReading reading)
    {
        foreach (var finding in RuleCatalog.Check(reading.Request))
        {
            if (reading.Places.TryGetValue(finding.Part, out var place))
            {
                Add(finding, place.GetLocation(), finding.Because
                    .Where(reading.Places.ContainsKey)
                    .Select(part => (FixFacts.Origin, reading.Places[part].GetLocation())));
            }
        }
    }

    public void Add(MaximumReading reading)
    {
        foreach (var finding in RuleCatalog.Check(reading.Maximum))
            Add(finding, reading.Places[finding.Part.Item], []);
    }

    public void Add(PolicyReading reading, Accounts accounts)
    {
        var policy = reading.Policy;
        foreach (var finding in RuleCatalog.Check(policy.Model, accounts with { TellsOwn = reading.TellsOwn }))
        {
            if (policy.PlaceOf(finding.Part) is not { } place)
                continue;
            var statement = finding.Part.IsOfStatement ? policy.Statements[finding.Part.Statement] : null;
            var because =
                from part in finding.Because
                let location = policy.PlaceOf(part)
                where location is not null
                select (NameOf(part), location);
            var held = new (string Name, Location? Place)[]
            {
                (FixFacts.Role, reading.Role),
                (FixFacts.AssumedBy, statement?.AssumedBy),
                (FixFacts.Statement, statement?.Creation),
                (FixFacts.Text, reading.Text),
            };
            Add(finding, place, because.Concat(from one in held where one.Place is not null select (one.Name, one.Place)));
        }
    }

    private static string NameOf(PolicyPart part) => part.Kind is PolicyPartKind.Action ? FixFacts.Action : FixFacts.Condition;

    private void Add<TPart>(Finding<TPart> finding, Location place, IEnumerable<(string Name, Location Place)> more)
        where TPart : struct
    {
        // A place in another file would be dropped where one file is analysed at a time.
        if (options.DisabledRules.Contains(finding.Rule.Id) || place.SourceTree != tree)
            return;
        var places = more.ToList();
        _diagnostics.Add(Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            place,
            places.Select(p => p.Place),
            FixFacts.Write(finding.Edits, places.Select(p => p.Name)),
            [.. finding.Arguments]));
    }
}
