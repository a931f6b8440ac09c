using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Files;

/// <summary>A trust policy that a file holds.</summary>
/// <param name="Policy">The policy. Its places are those of <paramref name="Text"/>.</param>
/// <param name="Text">The JSON text that it was read from.</param>
/// <param name="Functions">What objects in it stand for other values; null where none do.</param>
public sealed record PolicyInFile(PolicyDocument Policy, JsonDocument Text, IJsonFunctions? Functions)
{
    /// <summary>The string of the file that the text is written in; null when the text is the file's own.</summary>
    internal EmbeddedText? Carrier { get; init; }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the file.</summary>
    public TextRange RangeInFile(TextRange range) => Carrier?.RangeOf(range) ?? range;

    /// <summary>A change of <see cref="Text"/> as a change of the file.</summary>
    public JsonChange ChangeOfFile(JsonChange change) => Carrier?.ChangeOf(change) ?? change;
}
