using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads the policies that the CDK is given where it takes a document: <c>PolicyDocument</c> objects, and what is JSON.</summary>
internal sealed class DocumentReader
{
    private readonly CdkScene _scene;
    private readonly JsonDocumentReader _json;

    public DocumentReader(CdkScene scene, TextValueReader texts)
    {
        _scene = scene;
        _json = new(scene, texts);
    }

    /// <summary>Each document that a value may be.</summary>
    public PartialList<PolicyReading> Read(Value value, SyntaxNode via) =>
        new PartialList<Value>(Scene.Alternatives(value)).SelectMany(document =>
            _scene.Latest(document) is { } state && _scene.Library.IsPolicyDocument(state.Type)
                ? PartialLists.Single(new PolicyReading(new(new StatementReader(_scene, _json).ReadDocument(state, via))))
                : new(_json.Read(document, via).Select(Reading).ToImmutableArray()));

    /// <summary>The statements that a value may be: one, or a collection of some.</summary>
    public PartialList<PlacedStatement> ReadStatements(Value value, SyntaxNode via) =>
        new StatementReader(_scene, _json).ReadSome(value, via);

    private static PolicyReading Reading(WrittenPolicy? policy) => policy switch
    {
        null => new(PlacedPolicy.Unknown),
        { Written.IsLiteral: true } => new(policy.Placed()) { Source = policy, Text = policy.Written.Expression.GetLocation() },
        _ => new(policy.Placed()),
    };
}
