using System.Globalization;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>What a rule says of a policy that is written as JSON. A hole is written <c>§</c> there.</summary>
internal static class PolicyTexts
{
    /// <summary>A policy of one statement with these elements and nothing at fault beside them.</summary>
    public static string Of(string elements) => $$$"""{"Version":"2012-10-17","Statement":{{{{elements}}}}}""";

    /// <summary>Each finding as the words that it stands on, a colon and the message.</summary>
    public static string[] CheckText(this TrustPolicyRule rule, string text)
    {
        var document = Read(text);
        return
        [
            .. rule.Check(document.Policy, Accounts.None).Select(finding =>
            {
                var range = document.Places[finding.Part].Range;
                return $"{text.Substring(range.Start, range.Length)}: {Message(finding)}";
            }),
        ];
    }

    public static PolicyDocument Read(string text) => PolicyDocument.Read(JsonDocument.Read(new JsonInput(
        text,
        [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '§').Select(i => new InputHole(new(i, 1), HoleKind.Unknown))])));

    public static string Message<TPart>(Finding<TPart> finding)
        where TPart : struct => string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
}
