using System.Globalization;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>Kept credentials as the tests of the rules about them want them.</summary>
internal static class KeptChecks
{
    /// <summary>Credentials of AssumeRole that nothing refreshes, and of which everything is known.</summary>
    public static KeptCredentials Kept(KeptPlace place) => Kept(place, CredentialOrigin.AssumedRole);

    /// <summary>Credentials of these origins that nothing refreshes, and of which everything is known.</summary>
    public static KeptCredentials Kept(KeptPlace place, params CredentialOrigin[] origins) =>
        new(place, List([.. origins.Select(origin => new KeptOrigin(origin, Answer.Yes))]))
        {
            IsAssignedOnce = Answer.Yes,
            TellsOfExpiry = Answer.No,
            IsShortLived = Answer.No,
        };

    /// <summary>The finding's message, filled in.</summary>
    public static string Message(Finding<KeptPart> finding) => string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
}
