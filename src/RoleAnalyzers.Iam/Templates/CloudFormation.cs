using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Templates;

/// <summary>The texts that CloudFormation makes at deployment.</summary>
public static class CloudFormation
{
    private static readonly Regex Variable = new(@"\$\{([^}]*)\}", RegexOptions.CultureInvariant);

    private static readonly ImmutableDictionary<string, HoleKind> PseudoParameters = new Dictionary<string, HoleKind>
    {
        ["AWS::AccountId"] = HoleKind.OwnAccount,
        ["AWS::Partition"] = HoleKind.Partition,
        ["AWS::Region"] = HoleKind.Word,
        ["AWS::URLSuffix"] = HoleKind.Word,
        ["AWS::StackName"] = HoleKind.Word,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary><c>Ref</c>: a pseudo parameter's kind of hole; of a resource or a parameter nothing is known.</summary>
    public static PolicyText Reference(PolicyText name) =>
        name.TryGetValue(out var known) ? Reference(known) : PolicyText.Unknown;

    /// <summary><c>Fn::Sub</c>: each <c>${…}</c> becomes a hole, and <c>${!…}</c> stays as text without the mark.</summary>
    public static PolicyText Substitute(PolicyText body) =>
        body.Segments.Aggregate(PolicyText.Empty, static (text, segment) =>
            text + (segment.Hole is { } kind ? PolicyText.Hole(kind) : Substitute(segment.Literal, Reference)));

    /// <summary><c>Fn::Sub</c> with variables of its own.</summary>
    /// <param name="body">Known characters.</param>
    /// <param name="valueOf">The text that a name between the braces stands for.</param>
    internal static PolicyText Substitute(string body, Func<string, PolicyText> valueOf)
    {
        var text = PolicyText.Empty;
        var end = 0;
        foreach (Match match in Variable.Matches(body))
        {
            text += PolicyText.Of(body.Substring(end, match.Index - end));
            end = match.Index + match.Length;
            var name = match.Groups[1].Value;
            text += name.StartsWith("!", StringComparison.Ordinal)
                ? PolicyText.Of("${" + name.Substring(1) + "}")
                : valueOf(name);
        }

        return text + PolicyText.Of(body.Substring(end));
    }

    internal static PolicyText Reference(string name) =>
        PseudoParameters.TryGetValue(name, out var kind) ? PolicyText.Hole(kind) : PolicyText.Unknown;
}
