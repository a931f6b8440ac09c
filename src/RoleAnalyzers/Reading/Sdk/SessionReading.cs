using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>A session request found in C#, and where its parts are written.</summary>
/// <param name="Request">The request.</param>
/// <param name="Places">Each part's expression, always in the file that was read. An origin that no expression here makes has none.</param>
internal sealed record SessionReading(SessionRequest Request, ImmutableDictionary<SessionPart, SyntaxNode> Places);
