using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading;

/// <summary>A place where a role is handed to something.</summary>
/// <param name="Use">What it is handed to.</param>
/// <param name="Place">The expression that hands it over.</param>
internal readonly record struct PlacedUse(RoleUse Use, Location Place);

/// <summary>A trust policy with the way back from its parts to where they are written.</summary>
/// <param name="Statements">The statements in source order. Incomplete when code that is not seen may add some.</param>
internal sealed record PlacedPolicy(PartialList<PlacedStatement> Statements)
{
    private static readonly TrustPolicy NoDocument = new(PartialList<Statement>.Empty);

    /// <summary>What is known of the document beside its statements.</summary>
    private TrustPolicy Document { get; init; } = NoDocument;

    /// <summary>Where a finding about a part of the document stands that belongs to no statement; null when nothing shows the document.</summary>
    private Func<PolicyPart, Location>? PlaceOfDocument { get; init; }

    /// <summary>What the role is handed to, each at the expression that hands it over.</summary>
    public PartialList<PlacedUse> Uses { get; init; } = PartialList<PlacedUse>.Empty;

    /// <summary>The one expression that is assigned to <c>AssumedBy</c>; null where the policy is written otherwise.</summary>
    public Location? AssumedBy { get; init; }

    /// <summary>A policy of which nothing is known.</summary>
    public static PlacedPolicy Unknown { get; } = new(PartialList<PlacedStatement>.Unknown);

    /// <summary>The policy.</summary>
    public TrustPolicy Model => Document with
    {
        Statements = Statements.Select(static statement => statement.Model),
        Uses = Uses.Select(static use => use.Use),
    };

    /// <summary>The policy that a JSON text holds.</summary>
    /// <param name="document">What was read from the text.</param>
    /// <param name="locate">Where a stretch of the text is written.</param>
    public static PlacedPolicy Of(PolicyDocument document, Func<TextRange, Location> locate)
    {
        var index = 0;
        return new(document.Policy.Statements.Select(Statement)) { Document = document.Policy, PlaceOfDocument = Locate };

        PlacedStatement Statement(Statement statement)
        {
            var number = index++;
            return new(statement, part => Locate(part with { Statement = number }))
            {
                FindCreation = () => Locate(new(PolicyPartKind.Statement, number)),
            };
        }

        Location Locate(PolicyPart part) => locate(document.Places[part].Range);
    }

    /// <summary>Where a finding about a part stands; null when nothing shows it.</summary>
    public Location? PlaceOf(PolicyPart part) =>
        part.IsOfStatement ? Statements[part.Statement].PlaceOf(part)
        : part.Kind is PolicyPartKind.Use ? Uses[part.Item].Place
        : PlaceOfDocument?.Invoke(part);

    /// <summary>The same policy, with others beside its statements that are not known.</summary>
    public PlacedPolicy AndOthers() => this with { Statements = Statements.AndOthers() };
}
