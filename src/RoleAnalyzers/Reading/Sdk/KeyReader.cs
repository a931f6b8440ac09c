using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Credentials that C# makes of an access key, and where their parts are written.</summary>
/// <param name="Credentials">The credentials.</param>
/// <param name="Places">Each part's expression, where a finding can stand.</param>
internal sealed record KeyReading(KeyCredentials Credentials, ImmutableDictionary<KeyPart, SyntaxNode> Places)
{
    /// <summary>Where it was met.</summary>
    public Met Met { get; init; }
}

/// <summary>Reads the access keys that a body hands to constructors of credentials and of clients.</summary>
internal static class KeyReader
{
    /// <summary>One reading for each key that a constructor may get, in source order.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="library">The SDK as the compilation references it.</param>
    public static IEnumerable<KeyReading> Read(BodyEvaluation evaluation, StsLibrary library)
    {
        var texts = new Texts(library);
        foreach (var sighting in evaluation.Sightings)
        {
            if (!library.TakesKey(sighting.Method))
                continue;
            var account = Find(sighting, StsApi.AccountNames);
            var hasToken = HasToken(sighting, library);
            foreach (var key in Scene.Alternatives(sighting.Arguments[0]))
            {
                yield return Create(
                    new(texts.Of(key), hasToken)
                    {
                        Account = account.Value is null or NullValue ? null : texts.Of(account.Value),
                        IsAccountToken = account.Value is MemberValue member && library.IsToken(member.Member),
                    },
                    account.Syntax,
                    evaluation,
                    sighting);
            }
        }
    }

    private static KeyReading Create(KeyCredentials credentials, SyntaxNode? account, BodyEvaluation body, Sighting sighting)
    {
        var places = ImmutableDictionary.CreateBuilder<KeyPart, SyntaxNode>();
        Place(sighting.ArgumentSyntax[0], KeyPart.AccessKey);
        Place(account, KeyPart.Account);
        return new(credentials, places.ToImmutable()) { Met = sighting.Met };

        void Place(SyntaxNode? node, KeyPart part) => places[part] = node is not null && body.Shows(node) ? node : sighting.Syntax;
    }

    /// <summary>All constructors that take a token throw without one, but for that of the plain values.</summary>
    private static Answer HasToken(Sighting sighting, StsLibrary library) => Find(sighting, StsApi.TokenNames).Value switch
    {
        null or NullValue or TextValue { Text.Segments.IsEmpty: true } => Answer.No,
        TextValue { Text.IsKnown: true } => Answer.Yes,
        _ => library.IsImmutableCredentials(sighting.Method.ContainingType) ? Answer.Maybe : Answer.Yes,
    };

    private static (Value? Value, SyntaxNode? Syntax) Find(Sighting sighting, ImmutableHashSet<string> names)
    {
        var parameters = sighting.Method.Parameters;
        for (var i = 0; i < parameters.Length && i < sighting.Arguments.Length; i++)
        {
            if (names.Contains(parameters[i].Name))
                return (sighting.Arguments[i], sighting.ArgumentSyntax[i]);
        }

        return (null, null);
    }
}
