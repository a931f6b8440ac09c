using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Files;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Files;

/// <summary>Reads what a file says of roles that is handed to the compiler beside the sources.</summary>
internal sealed class PolicyFileReader
{
    /// <summary>How the names of files end that may hold policies.</summary>
    private static readonly ImmutableArray<string> Extensions = [".json", ".template"];

    private readonly string _path;
    private readonly SourceText _text;
    private readonly FileContent _content;

    /// <param name="path">The file's path.</param>
    /// <param name="text">What it says.</param>
    /// <param name="isPolicy">True when the file is known to be a policy or a template; one that is broken is then a broken policy.</param>
    public PolicyFileReader(string path, SourceText text, bool isPolicy)
    {
        _path = path;
        _text = text;
        _content = PolicyFile.Read(text.ToString(), isPolicy);
    }

    /// <summary>The trust policies, in the order of the file.</summary>
    public IEnumerable<PolicyReading> Policies => _content.Policies.Select(Reading);

    /// <summary>What the file allows identities, in its order.</summary>
    public IEnumerable<PolicyReading> Permissions => _content.Permissions.Select(Reading);

    /// <summary>The maximum session durations that roles declare, in the order of the file.</summary>
    public IEnumerable<MaximumReading> Maxima => _content.Maxima.Select(
        maximum => new MaximumReading(maximum.Maximum, maximum.Places.Select(Locate).ToImmutableArray()));

    /// <summary>Whether the name is one of a file that may hold policies.</summary>
    public static bool IsNamedSo(AdditionalText file) =>
        Extensions.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private PolicyReading Reading(PolicyInFile policy) =>
        new(PlacedPolicy.Of(policy.Policy, range => Locate(policy.RangeInFile(range))) with
        {
            Uses = new(ImmutableArray.CreateRange(policy.Uses, use => new PlacedUse(use.Use, Locate(use.Range)))),
        })
        { TellsOwn = false };

    private Location Locate(TextRange range)
    {
        var span = new TextSpan(range.Start, range.Length);
        return Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));
    }
}
