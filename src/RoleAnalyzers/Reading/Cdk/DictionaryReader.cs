using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// Reads a trust policy written as dictionaries, as <c>CfnRole</c> takes it: nothing is added to it and nothing filled in, so a
/// statement without an effect has none.
/// </summary>
internal sealed class DictionaryReader(CdkScene scene)
{
    private readonly ConditionReader _conditions = new(scene);

    /// <summary>The statements of a policy document.</summary>
    public PartialList<PlacedStatement> ReadDocument(Value document, SyntaxNode via)
    {
        var fields = new Fields(scene, document, via);
        return fields["Statement"] is { } statement ? Statements(statement.Item, statement.Place)
            : fields.MayHaveOthers ? PartialList<PlacedStatement>.Unknown
            : PartialList<PlacedStatement>.Empty;
    }

    private PartialList<PlacedStatement> Statements(Value value, SyntaxNode via)
    {
        if (scene.Object(value) is not { } state)
            return PartialList<PlacedStatement>.Unknown;
        return CdkScene.IsDictionary(state)
            ? PartialLists.Single(Statement(value, state, via))
            : scene.Elements(value, via).SelectMany(OneOf);
    }

    private PartialList<PlacedStatement> OneOf(Placed<Value> element) =>
        new PartialList<Value>(Scene.Alternatives(element.Item)).SelectMany(one =>
            scene.Object(one) is { } state && CdkScene.IsDictionary(state)
                ? PartialLists.Single(Statement(one, state, element.Place))
                : PartialList<PlacedStatement>.Unknown);

    private PlacedStatement Statement(Value value, ObjectState state, SyntaxNode via)
    {
        var place = scene.Nearest(state.Creation, via);
        var fields = new Fields(scene, value, via);
        return new StatementParts(place)
        {
            Effect = Effect(fields),
            Principals = fields["NotPrincipal"] is null
                ? Part(fields, "Principal", Principals)
                : PartialList<Placed<Principal>>.Unknown,
            Actions = Part(fields, "Action", scene.Texts),
            NotActions = Part(fields, "NotAction", scene.Texts),
            Conditions = Part(fields, "Condition", _conditions.Read),
            Creation = place,
        }.Statement();
    }

    private PolicyText Effect(Fields fields) => fields["Effect"]?.Item switch
    {
        null => fields.MayHaveOthers ? PolicyText.Unknown : PolicyText.Empty,
        ConstantValue member => EffectReader.Read(member) ?? PolicyText.Unknown,
        var effect => scene.Text(effect),
    };

    /// <summary>What stands under the key; nothing when the statement certainly has no such key.</summary>
    private static PartialList<T> Part<T>(Fields fields, string key, Func<Value, SyntaxNode, PartialList<T>> read) =>
        fields[key] is { } field ? read(field.Item, field.Place)
        : fields.MayHaveOthers ? PartialList<T>.Unknown
        : PartialList<T>.Empty;

    /// <summary>Of a dictionary each value under its key; a text or a list, which IAM takes only as <c>"*"</c>, is read as AWS.</summary>
    private PartialList<Placed<Principal>> Principals(Value value, SyntaxNode via)
    {
        if (value is TextValue text)
        {
            return PartialLists.Single(new Placed<Principal>(
                text.Text.TryGetValue(out var known) ? known == "*" ? Principal.Star : Principal.Aws(text.Text) : Principal.Unknown,
                scene.Place(value, via)));
        }

        if (scene.Object(value) is not { } state)
            return PartialList<Placed<Principal>>.Unknown;
        if (!CdkScene.IsDictionary(state))
            return scene.Texts(value, via).Select(static one => new Placed<Principal>(Principal.Aws(one.Item), one.Place));
        return scene.Entries(value).SelectMany(entry => scene
            .Texts(entry.Value, scene.Nearest(entry.ValueSyntax, via))
            .Select(one => new Placed<Principal>(new(Kind(scene.Text(entry.Key)), one.Item), one.Place)));
    }

    private static PrincipalKind Kind(PolicyText key) => key.TryGetValue(out var name)
        ? name switch
        {
            "AWS" => PrincipalKind.Aws,
            "Service" => PrincipalKind.Service,
            "Federated" => PrincipalKind.Federated,
            "CanonicalUser" => PrincipalKind.CanonicalUser,
            _ => PrincipalKind.Unknown,
        }
        : PrincipalKind.Unknown;

    /// <summary>The entries of a dictionary by key. Policies compare the names of their elements with regard to case here.</summary>
    private sealed class Fields
    {
        private readonly Dictionary<string, Placed<Value>> _fields = new(StringComparer.Ordinal);

        public Fields(CdkScene scene, Value dictionary, SyntaxNode via)
        {
            var entries = scene.Entries(dictionary);
            MayHaveOthers = !entries.IsComplete;
            foreach (var entry in entries.Items)
            {
                var value = new Placed<Value>(entry.IsConditional ? Value.Unknown : entry.Value, scene.Nearest(entry.ValueSyntax, via));
                if (scene.Text(entry.Key).TryGetValue(out var key))
                    _fields[key] = value;
                else
                    MayHaveOthers = true;
            }
        }

        /// <summary>True when there may be entries beside the known ones.</summary>
        public bool MayHaveOthers { get; }

        public Placed<Value>? this[string key] => _fields.TryGetValue(key, out var value) ? value : null;
    }
}
