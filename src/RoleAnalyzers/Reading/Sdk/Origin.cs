using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>One origin that credentials may have.</summary>
/// <param name="Kind">The origin.</param>
/// <param name="Place">The call or creation that makes it what it is; null when no single one does.</param>
internal readonly record struct Origin(CredentialOrigin Kind, SyntaxNode? Place)
{
    /// <summary>True for the credentials of one session, as a response gives them or an object hands them out; false for what asks for another one before it ends.</summary>
    public bool IsFixed { get; init; }

    public static Origin Unknown { get; } = new(CredentialOrigin.Unknown, null);
}
