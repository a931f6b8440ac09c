using System.Globalization;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Templates;

namespace RoleAnalyzers.Iam.Files;

/// <summary>A CloudFormation template in JSON.</summary>
internal sealed class Template
{
    /// <summary>How many functions that choose may stand in one another.</summary>
    private const int MostChoices = 4;

    private readonly JsonDocument _document;
    private readonly CloudFormationFunctions _functions;
    private readonly JsonObject _resources;

    private Template(JsonDocument document, JsonObject resources)
    {
        _document = document;
        _functions = new(document);
        _resources = resources;
    }

    /// <summary>The template that the document is; null when it is none.</summary>
    public static Template? TryRead(JsonDocument document) =>
        document.Root is JsonObject root && root.Members.FirstOrDefault(static member => member.Name.Text.Is("Resources") == Answer.Yes)?.Value is JsonObject resources
            ? new(document, resources)
            : null;

    /// <summary>The roles that the template declares, in its order.</summary>
    private IEnumerable<RoleResource> Roles =>
        _resources.Members.Select(static resource => RoleResource.TryRead(resource)).OfType<RoleResource>();

    /// <summary>What the roles are handed to, by their logical ids.</summary>
    private ILookup<string, UseInFile> Uses =>
        (from resource in _resources.Members
         where Resources.Member(resource.Value, "Type") is JsonString
         let type = ((JsonString)Resources.Member(resource.Value, "Type")!).Text.ToString()
         from property in (Resources.Member(resource.Value, "Properties") as JsonObject)?.Members ?? ImmutableArray<JsonMember>.Empty
         let service = ServiceRoles.Service(type, property.Name.Text.ToString())
         where service is not null
         let role = CloudFormationFunctions.ResourceOf(property.Value)
         where role is not null
         select (Role: role, Use: new UseInFile(new($"{type}.{property.Name.Text}", service), property.Value.Range)))
        .ToLookup(static one => one.Role, static one => one.Use, StringComparer.Ordinal);

    /// <summary>What the template says of its roles, each trust policy that a role may have, when a function chooses.</summary>
    public FileContent Read() => new(
        (from role in Roles
         from value in Alternatives(role.TrustPolicy, MostChoices)
         let policy = Read(value)
         where policy is not null
         select policy with { Uses = Uses[role.Name].ToImmutableArray() }).ToImmutableArray(),
        Roles.Select(static role => role.MaxSessionDuration).OfType<JsonValue>().Select(Maximum).ToImmutableArray())
    {
        Permissions = (from resource in _resources.Members.Select(static one => PermissionsResource.TryRead(one.Value)).OfType<PermissionsResource>()
                       where !resource.MayBeBoundary || !SpeaksOfBoundaries
                       from written in Alternatives(resource.Policies, MostChoices).SelectMany(Documents)
                       from value in Alternatives(written, MostChoices)
                       let policy = Read(value)
                       where policy is not null
                       select policy).ToImmutableArray(),
    };

    /// <summary>Whether some resource has a permissions boundary: which managed policy that is, need not be told.</summary>
    private bool SpeaksOfBoundaries => _document.Input.Text.IndexOf("PermissionsBoundary", StringComparison.Ordinal) >= 0;

    /// <summary>A policy itself, or those of a list of objects that hold one each.</summary>
    private PartialList<JsonValue> Documents(JsonValue written) => written is not JsonArray list
        ? new(ImmutableArray.Create(written))
        : new PartialList<JsonValue>(list.Items).SelectMany(item => Alternatives(item, MostChoices)).SelectMany(static item =>
            Resources.Member(item, PermissionsResource.PolicyProperty) is { } document ? new(ImmutableArray.Create(document)) : PartialList<JsonValue>.Unknown);

    /// <summary>What a value may be, functions that choose followed.</summary>
    private PartialList<JsonValue> Alternatives(JsonValue? value, int left) =>
        value is null ? PartialList<JsonValue>.Empty
        : value is not JsonObject function || _functions.ValuesOf(function) is not { } values ? new(ImmutableArray.Create(value))
        : left == 0 ? PartialList<JsonValue>.Unknown
        : values.SelectMany(one => Alternatives(one, left - 1));

    private MaximumInFile Maximum(JsonValue written)
    {
        var values = Alternatives(written, MostChoices);
        return new(
            new(values.Select(static value => new RequestedDuration(new(ImmutableArray.Create(Duration(value))))), MaximumRefusal.Deployment),
            values.Items.Select(static value => value.Range).ToImmutableArray());
    }

    /// <summary>The seconds that a number says; CloudFormation takes it as a text too.</summary>
    private static SessionDuration Duration(JsonValue value)
    {
        var written = value is JsonNumber number ? number.Text : value is JsonString text && text.Text.TryGetValue(out var known) ? known : "";
        return decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? SessionDuration.Written((double)seconds)
            : SessionDuration.Unknown;
    }

    /// <summary>The policy that is written as an object, or as a text; null when what stands there is known at deployment alone.</summary>
    private PolicyInFile? Read(JsonValue value) => value switch
    {
        JsonString text => ReadText(text),
        JsonObject function when CloudFormationFunctions.BodyOf(function) is { } body => ReadText(body),
        JsonObject function when _functions.TextOf(function) is not null => null,
        JsonObject policy => new(PolicyDocument.Read(_document, policy, _functions), _document, _functions),
        _ => null,
    };

    private PolicyInFile ReadText(JsonString carrier)
    {
        var embedded = EmbeddedText.Of(_document, carrier);
        var document = JsonDocument.Read(FileMarks.Read(embedded.Text));
        return new(PolicyDocument.Read(document), document, null) { Carrier = embedded };
    }
}
