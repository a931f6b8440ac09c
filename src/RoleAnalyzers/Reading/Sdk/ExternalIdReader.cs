using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads the external IDs that requests send.</summary>
/// <param name="isConstant">Whether the compiler knows the value of an expression.</param>
internal sealed class ExternalIdReader(StsLibrary library, Func<SyntaxNode, bool> isConstant)
{
    private readonly Texts _texts = new(library);

    /// <summary>The external IDs that a request may send.</summary>
    /// <param name="member">Its property.</param>
    public Requested<RequestedExternalId> Read(RequestMember member) => member.Each((value, given) => new RequestedExternalId(_texts.Of(value))
    {
        IsFresh = IsFresh(value, given.Expression),
        IsCheckedBySdk = given.IsOfRequest && value is TextValue { Text.IsKnown: true } && isConstant(given.Expression),
    });

    /// <summary>
    /// Whether the expression itself makes a new id. One that is made before may be the one that the role was given a moment ago.
    /// </summary>
    private static bool IsFresh(Value value, SyntaxNode expression) => value switch
    {
        CallValue { Method: { Name: nameof(Guid.NewGuid), ContainingType: { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) } } } call =>
            call.Written is { } written && written.SyntaxTree == expression.SyntaxTree && expression.Span.Contains(written.Span),
        CallValue { Receiver: { } receiver } => IsFresh(receiver, expression),
        TextValue { Pieces: var pieces } => pieces.Any(piece => IsFresh(piece.Value, expression)),
        _ => false,
    };
}
