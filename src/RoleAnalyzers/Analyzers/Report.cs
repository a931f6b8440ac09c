using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.Analyzers;

/// <summary>What the rules say about the models read from one body, made into diagnostics of its file.</summary>
internal sealed class Report(SyntaxTree tree, RoleOptions options)
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
                Add(finding, place, finding.Because
                    .Where(reading.Places.ContainsKey)
                    .Select(part => (FixFacts.Origin, reading.Places[part])));
            }
        }
    }

    public void Add(PolicyReading reading, Accounts accounts)
    {
        foreach (var finding in RuleCatalog.Check(reading.Policy, accounts))
        {
            var places = finding.Because.Select(part => (NameOf(part), reading.Places[part])).ToList();
            AddIfAny(FixFacts.Role, reading.Role);
            AddIfAny(FixFacts.AssumedBy, reading.AssumedBy(finding.Part));
            AddIfAny(FixFacts.Statement, reading.Statement(finding.Part));
            Add(finding, reading.Places[finding.Part], places);

            void AddIfAny(string name, SyntaxNode? place)
            {
                if (place is not null)
                    places.Add((name, place));
            }
        }
    }

    private static string NameOf(PolicyPart part) => part.Kind is PolicyPartKind.Action ? FixFacts.Action : FixFacts.Condition;

    private void Add<TPart>(Finding<TPart> finding, SyntaxNode place, IEnumerable<(string Name, SyntaxNode Place)> more)
        where TPart : struct
    {
        // A place in another file would be dropped where one file is analysed at a time.
        if (options.DisabledRules.Contains(finding.Rule.Id) || place.SyntaxTree != tree)
            return;
        var places = more.ToList();
        _diagnostics.Add(Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            place.GetLocation(),
            places.Select(p => p.Place.GetLocation()),
            FixFacts.Write(finding.Edits, places.Select(p => p.Name)),
            [.. finding.Arguments]));
    }
}
