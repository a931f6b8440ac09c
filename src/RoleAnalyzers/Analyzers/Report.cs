using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.Analyzers;

/// <summary>What the rules say about the models read from one body or file, made into diagnostics of the file.</summary>
/// <param name="tree">The file that is being analysed; null for one that is not C#.</param>
/// <param name="options">The options of the file.</param>
/// <param name="calls">What calls have brought into a body; null for a file that is not C#.</param>
internal sealed class Report(SyntaxTree? tree, RoleOptions options, CallFacts? calls = null)
{
    private readonly List<Diagnostic> _diagnostics = new();
    private readonly HashSet<(string Id, SyntaxNode Met)> _said = new();

    /// <summary>What has been said, by the call, creation or setting that it is about.</summary>
    public ImmutableHashSet<(string Id, SyntaxNode Met)> Said => _said.ToImmutableHashSet();

    /// <summary>In source order, one an expression and rule, however many models brought it up.</summary>
    public IEnumerable<Diagnostic> Diagnostics() => _diagnostics.Count == 0 ? [] : _diagnostics
        .OrderBy(d => d.Location.SourceSpan.Start)
        .ThenBy(d => d.Location.SourceSpan.End)
        .ThenBy(d => d.Id, StringComparer.Ordinal)
        .GroupBy(d => (d.Location.SourceSpan, d.Id))
        .Select(same => same.First());

    public void Add(SessionReading reading, Accounts accounts)
    {
        foreach (var finding in RuleCatalog.Check(reading.Request, accounts))
        {
            if (reading.Places.TryGetValue(finding.Part, out var place))
            {
                Add(finding, reading.Met, place.GetLocation(), finding.Because
                    .Where(reading.Places.ContainsKey)
                    .Select(part => (part.Kind is SessionPartKind.DeclaredRole ? FixFacts.Declared : FixFacts.Origin, reading.Places[part].GetLocation())));
            }
        }
    }

    public void Add(KeyReading reading)
    {
        foreach (var finding in RuleCatalog.Check(reading.Credentials))
        {
            if (reading.Places.TryGetValue(finding.Part, out var place))
                Add(finding, reading.Met, place.GetLocation(), []);
        }
    }

    public void Add(KeptReading reading)
    {
        foreach (var finding in RuleCatalog.Check(reading.Credentials))
        {
            if (reading.Places.TryGetValue(finding.Part, out var place))
            {
                Add(finding, reading.Met, place, finding.Because
                    .Where(reading.Places.ContainsKey)
                    .Select(part => (FixFacts.Origin, reading.Places[part])));
            }
        }
    }

    public void Add(MaximumReading reading)
    {
        foreach (var finding in RuleCatalog.Check(reading.Maximum))
            Add(finding, reading.Met, reading.Places[finding.Part.Item], []);
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
                (FixFacts.AssumedBy, finding.Part.Kind is PolicyPartKind.Use ? policy.AssumedBy : statement?.AssumedBy),
                (FixFacts.Statement, statement?.Creation),
                (FixFacts.Text, reading.Text),
            };
            Add(finding, reading.Met, place, because.Concat(from one in held where one.Place is not null select (one.Name, one.Place)));
        }
    }

    /// <summary>Adds what is said of a policy that says what its holder may do.</summary>
    public void AddPermissions(PolicyReading reading)
    {
        foreach (var finding in RuleCatalog.Check(new PermissionsPolicy(reading.Policy.Model.Statements)))
        {
            if (reading.Policy.PlaceOf(finding.Part) is { } place)
                Add(finding, reading.Met, place, []);
        }
    }

    public void Add(GrantReading reading)
    {
        foreach (var finding in RuleCatalog.Check(reading.Grant))
            Add(finding, reading.Met, reading.Places[finding.Part.Item], []);
    }

    private static string NameOf(PolicyPart part) => part.Kind switch
    {
        PolicyPartKind.Action => FixFacts.Action,
        PolicyPartKind.Principal => FixFacts.Principal,
        _ => FixFacts.Condition,
    };

    private void Add<TPart>(Finding<TPart> finding, Met met, Location place, IEnumerable<(string Name, Location Place)> more)
        where TPart : struct
    {
        // A place in another file would be dropped where one file is analysed at a time.
        if (options.DisabledRules.Contains(finding.Rule.Id) || place.SourceTree != tree)
            return;
        // What a callee does wrong whatever it is called with is said there.
        if (met.Callee is { } callee && calls?.Says(callee, finding.Rule.Id, met.Syntax) == true)
            return;
        if (met.Syntax is not null)
            _said.Add((finding.Rule.Id, met.Syntax));
        var places = more.ToList();
        if (calls?.SourceOf(met, place) is { } source)
            places.Add((FixFacts.Callee, source));
        // What a callee makes something else of cannot be repaired where it is handed over; to trust an account changes no code.
        var edits = calls?.IsReworked(place) == true ? finding.Edits.RemoveAll(static edit => edit is not Edit.TrustAccount) : finding.Edits;
        _diagnostics.Add(Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            place,
            places.Select(p => p.Place),
            FixFacts.Write(edits, places.Select(p => p.Name)),
            [.. finding.Arguments]));
    }
}
