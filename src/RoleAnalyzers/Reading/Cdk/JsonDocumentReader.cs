using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Templates;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Objects;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// Reads policy documents and statements that the CDK is given as JSON: dictionaries and lists, which may hold CloudFormation's
/// functions, texts, and what was parsed from a text.
/// </summary>
internal sealed class JsonDocumentReader(CdkScene scene, TextValueReader texts)
{
    /// <summary>The parameter of <c>PolicyDocument.FromJson</c> and <c>PolicyStatement.FromJson</c> that takes the JSON.</summary>
    public const string Parameter = "obj";

    private readonly PolicyTexts _texts = new(scene, texts);

    /// <summary>The document that each alternative of a value is, as it goes into the template; null for one of which nothing is known.</summary>
    public IEnumerable<WrittenPolicy?> Read(Value value, SyntaxNode via) =>
        _texts.Of(value, via, JsonDialect.Cdk).Select(static text => text is null ? null : Read(text));

    /// <summary>The statements of a document that <c>PolicyDocument.FromJson</c> takes over.</summary>
    public PartialList<PlacedStatement> TakenOver(Value document, SyntaxNode via) => TakenOver(Read(document, via));

    /// <summary>The statement that <c>PolicyStatement.FromJson</c> takes over.</summary>
    public PartialList<PlacedStatement> StatementTakenOver(Value statement, SyntaxNode via) =>
        TakenOver(_texts.Of(statement, via, JsonDialect.Cdk).Select(static text => text is null ? null : Read(AsDocument(text))));

    private static PartialList<PlacedStatement> TakenOver(IEnumerable<WrittenPolicy?> policies) =>
        new PartialList<WrittenPolicy?>(policies.ToImmutableArray()).SelectMany(static policy =>
            policy is null ? PartialList<PlacedStatement>.Unknown : policy.Placed().Statements.Select(TakenOver));

    /// <summary>The statement as the CDK writes it: with its default effect, and with elements of its own.</summary>
    private static PlacedStatement TakenOver(PlacedStatement statement) => statement with
    {
        Model = statement.Model with
        {
            Effect = statement.Model.Effect.Equals(PolicyText.Empty) ? EffectReader.Default : statement.Model.Effect,
            Elements = PartialList<PolicyText>.Unknown,
            Sids = PartialList<PolicyText>.Unknown,
        },
    };

    private static WrittenPolicy Read(WrittenText text)
    {
        var json = JsonDocument.Read(text.Json);
        return new(text, json, PolicyDocument.Read(json, json.Root, new ObjectChoices(new CloudFormationFunctions(json))));
    }

    /// <summary>The document that has the one statement.</summary>
    private static WrittenText AsDocument(WrittenText statement)
    {
        var builder = new WrittenTextBuilder();
        builder.Add("{\"Statement\":", statement.Expression.Span, WrittenAs.Expression);
        builder.Add(statement, new(0, statement.Characters.Length));
        builder.Add("}", statement.Expression.Span, WrittenAs.Expression);
        return builder.Build(statement.Expression);
    }
}
