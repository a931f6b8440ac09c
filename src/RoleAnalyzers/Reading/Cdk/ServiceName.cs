using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>The spelling of a service principal.</summary>
internal static class ServiceName
{
    private static readonly Regex Short = new(
        @"^([^.]+)(?:\.amazonaws\.com(?:\.cn)?|\.c2s\.ic\.gov|\.sc2s\.sgov\.gov)?$",
        RegexOptions.CultureInvariant);

    /// <summary>
    /// What <c>ServicePrincipal</c> writes: a short name (<c>lambda</c>) and another partition's spelling become
    /// <c>lambda.amazonaws.com</c>; every other text stays as it is.
    /// </summary>
    public static PolicyText Standard(PolicyText text) =>
        text.TryGetValue(out var name) && Short.Match(name) is { Success: true } match
            ? PolicyText.Of(match.Groups[1].Value + ".amazonaws.com")
            : text;
}
