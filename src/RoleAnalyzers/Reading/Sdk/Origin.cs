using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>One origin that credentials may have.</summary>
/// <param name="Kind">The origin.</param>
/// <param name="Place">The call or creation that makes it what it is; null when no single one does.</param>
internal readonly record struct Origin(CredentialOrigin Kind, SyntaxNode? Place)
{
    public static Origin Unknown { get; } = new(CredentialOrigin.Unknown, null);
}
