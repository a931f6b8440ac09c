using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Files;

/// <summary>A policy that a file holds.</summary>
/// <param name="Policy">The policy. Its places are those of <paramref name="Text"/>.</param>
/// <param name="Text">The JSON text that it was read from.</param>
/// <param name="Functions">What objects in it stand for other values; null where none do.</param>
public sealed record PolicyInFile(PolicyDocument Policy, JsonDocument Text, IJsonFunctions? Functions)
{
    /// <summary>The string of the file that the text is written in; null when the text is the file's own.</summary>
    internal EmbeddedText? Carrier { get; init; }

    /// <summary>What the role is handed to in the file.</summary>
    public ImmutableArray<UseInFile> Uses { get; init; } = ImmutableArray<UseInFile>.Empty;

    /// <summary>The policy, with what its role is handed to.</summary>
    public TrustPolicy Model => Policy.Policy with { Uses = new(ImmutableArray.CreateRange(Uses, static use => use.Use)) };

    /// <summary>Where a part of <see cref="Model"/> stands in the file; null when it is not written.</summary>
    public TextRange? RangeOf(PolicyPart part) =>
        part.Kind is PolicyPartKind.Use ? Uses[part.Item].Range
        : Policy.Places.TryGetValue(part, out var place) ? RangeInFile(place.Range)
        : null;

    /// <summary>Where a stretch of <see cref="Text"/> stands in the file.</summary>
    public TextRange RangeInFile(TextRange range) => Carrier?.RangeOf(range) ?? range;

    /// <summary>A change of <see cref="Text"/> as a change of the file.</summary>
    public JsonChange ChangeOfFile(JsonChange change) => Carrier?.ChangeOf(change) ?? change;
}

/// <summary>A place of a file where a role is handed to something.</summary>
/// <param name="Use">What it is handed to.</param>
/// <param name="Range">The value that hands it over.</param>
public readonly record struct UseInFile(RoleUse Use, TextRange Range);
