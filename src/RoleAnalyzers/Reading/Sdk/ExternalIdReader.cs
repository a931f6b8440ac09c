using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>The external IDs that a request, or an options object, may send, each with the expression that gives it.</summary>
/// <param name="List">In source order.</param>
/// <param name="Places">One an external ID.</param>
internal sealed record ExternalIds(PartialList<RequestedExternalId> List, ImmutableArray<SyntaxNode> Places)
{
    /// <summary>Nothing is known: there may be one, or none.</summary>
    public static ExternalIds Unknown { get; } = new(PartialList<RequestedExternalId>.Unknown, ImmutableArray<SyntaxNode>.Empty);
}

/// <summary>Reads the <c>ExternalId</c> of requests and options objects.</summary>
/// <param name="isConstant">Whether the compiler knows the value of an expression.</param>
internal sealed class ExternalIdReader(StsLibrary library, Scene scene, Func<SyntaxNode, bool> isConstant)
{
    private readonly Texts _texts = new(library);

    public ExternalIds Read(Value? request)
    {
        if (request is null)
            return ExternalIds.Unknown;
        var ids = ImmutableArray.CreateBuilder<RequestedExternalId>();
        var places = ImmutableArray.CreateBuilder<SyntaxNode>();
        var isComplete = true;
        var mayBeAbsent = false;
        foreach (var alternative in Scene.Alternatives(request))
        {
            if (scene.Object(alternative) is not { } state || !library.IsRequest(state.Type))
            {
                // Options may be null, and then send none.
                mayBeAbsent |= alternative is NullValue;
                isComplete &= alternative is NullValue;
            }
            else if (!state.Members.TryGetValue(StsApi.ExternalId, out var member))
            {
                mayBeAbsent = true;
                isComplete &= !state.IsOpen;
            }
            else
            {
                mayBeAbsent |= member.MayBeUnset;
                isComplete &= !(member.MayBeUnset && state.IsOpen);
                foreach (var assignment in member.Assignments)
                {
                    foreach (var value in Scene.Alternatives(assignment.Value))
                    {
                        mayBeAbsent |= value is NullValue;
                        if (value is NullValue)
                            continue;
                        ids.Add(ReadOne(value, assignment.Expression, library.IsCheckedBySdk(state.Type)));
                        places.Add(assignment.Expression);
                    }
                }
            }
        }

        return new(new(ids.ToImmutable(), isComplete && !(mayBeAbsent && ids.Count > 0)), places.ToImmutable());
    }

    private RequestedExternalId ReadOne(Value value, SyntaxNode expression, bool isCheckedBySdk) => new(_texts.Of(value))
    {
        IsFresh = IsFresh(value, expression),
        IsCheckedBySdk = isCheckedBySdk && value is TextValue { Text.IsKnown: true } && isConstant(expression),
    };

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
