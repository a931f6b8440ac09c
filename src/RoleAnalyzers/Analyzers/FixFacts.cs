using System.Globalization;
using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// What a diagnostic tells its fix: the edits that the rule chose, in its properties, and the places that they need, as
/// additional locations with a name each. Hosts move additional locations when the text above them changes; offsets kept
/// in properties would go stale.
/// </summary>
internal static class FixFacts
{
    /// <summary>A condition that explains the finding: its key's expression. One a member of <see cref="Finding{TPart}.Because"/>, in order.</summary>
    public const string Condition = "condition";

    /// <summary>An action that explains the finding. One a member of <see cref="Finding{TPart}.Because"/>, in order.</summary>
    public const string Action = "action";

    /// <summary>A principal that explains the finding. One a member of <see cref="Finding{TPart}.Because"/>, in order.</summary>
    public const string Principal = "principal";

    /// <summary>What makes the signing credentials a session: the call or creation.</summary>
    public const string Origin = "origin";

    /// <summary>Where, in the code that a call runs, the cause lies: what is made there, or the request that it makes.</summary>
    public const string Callee = "callee";

    /// <summary>What declares the role that a request asks for, in whatever file.</summary>
    public const string Declared = "declared";

    /// <summary>The role's creation, or the call of its base constructor.</summary>
    public const string Role = "role";

    /// <summary>The expression assigned to <c>AssumedBy</c>, when the principal found is all of what it holds.</summary>
    public const string AssumedBy = "assumed-by";

    /// <summary>The creation of the statement (props object or dictionary) that holds the principal.</summary>
    public const string Statement = "statement";

    /// <summary>The expression that gives the text of the policy, in the body that was looked at.</summary>
    public const string Text = "text";

    /// <summary>Before an edit that is decided one at a time.</summary>
    private const string Single = "single ";

    private const string EditsKey = "edits";
    private const string PlacesKey = "places";

    /// <summary>The properties of a diagnostic whose additional locations bear these names, in their order.</summary>
    public static ImmutableDictionary<string, string?> Write(ImmutableArray<Edit> edits, IEnumerable<string> places) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(EditsKey, string.Join("\n", edits.Select(edit => edit.IsSingle ? Single + Write(edit) : Write(edit))))
            .Add(PlacesKey, string.Join(" ", places));

    /// <summary>The edits, the best one first; none for a diagnostic that is not ours.</summary>
    public static ImmutableArray<Edit> Edits(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(EditsKey, out var text) && text is { Length: > 0 }
            ? text.Split('\n').Select(ReadLine).OfType<Edit>().ToImmutableArray()
            : ImmutableArray<Edit>.Empty;

    /// <summary>The additional locations that bear the name, in order.</summary>
    public static ImmutableArray<Location> Places(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(PlacesKey, out var text) && text is { Length: > 0 }
            ? text.Split(' ').Zip(diagnostic.AdditionalLocations, (n, location) => (n, location))
                .Where(x => x.n == name).Select(x => x.location).ToImmutableArray()
            : ImmutableArray<Location>.Empty;

    private static string Write(Edit edit) => edit switch
    {
        Edit.SetDuration e => $"{nameof(Edit.SetDuration)} {e.Seconds.ToString(CultureInfo.InvariantCulture)}",
        Edit.CapDuration e => $"{nameof(Edit.CapDuration)} {e.Seconds.ToString(CultureInfo.InvariantCulture)}",
        Edit.RemoveDuration => nameof(Edit.RemoveDuration),
        Edit.PlainOperators e => $"{nameof(Edit.PlainOperators)} {string.Join(",", e.Operators)}",
        Edit.TrustOwnAccount e => $"{nameof(Edit.TrustOwnAccount)} {e.Account}",
        Edit.TrustService e => $"{nameof(Edit.TrustService)} {e.Service}",
        Edit.RequireOrganization e => $"{nameof(Edit.RequireOrganization)} {e.Organization}",
        Edit.RequireExternalId => nameof(Edit.RequireExternalId),
        Edit.TrustAccount e => $"{nameof(Edit.TrustAccount)} {e.Account}",
        Edit.ReplacePrincipal e => $"{nameof(Edit.ReplacePrincipal)} {e.Kind}\t{e.Value}",
        Edit.TrustCallersLike e => $"{nameof(Edit.TrustCallersLike)} {e.Account}",
        Edit.RequireSourceAccount e => $"{nameof(Edit.RequireSourceAccount)} {e.Account}",
        Edit.AdmitService e => $"{nameof(Edit.AdmitService)} {e.Service}\t{e.InPlace}",
        Edit.ReplaceAction e => $"{nameof(Edit.ReplaceAction)} {e.Action}",
        Edit.AddActions e => $"{nameof(Edit.AddActions)} {string.Join("\t", e.Actions)}",
        Edit.AddConditions e => $"{nameof(Edit.AddConditions)} {string.Join("\t", e.Conditions.SelectMany(c => new[] { c.Operator, c.Key, c.Value }))}",
        Edit.ReplaceOperator e => $"{nameof(Edit.ReplaceOperator)} {e.Operator}",
        Edit.SparePrincipal => nameof(Edit.SparePrincipal),
        Edit.RemoveElement => nameof(Edit.RemoveElement),
        Edit.RenameElement e => $"{nameof(Edit.RenameElement)} {e.Name}",
        Edit.SetVersion e => $"{nameof(Edit.SetVersion)} {e.Version}",
        Edit.RaiseMaximum e => $"{nameof(Edit.RaiseMaximum)} {e.Seconds.ToString(CultureInfo.InvariantCulture)}",
        Edit.SetExternalId e => $"{nameof(Edit.SetExternalId)} {e.Value}",
        Edit.UseDefaultCredentials => nameof(Edit.UseDefaultCredentials),
        Edit.UseSessionCredentials => nameof(Edit.UseSessionCredentials),
        Edit.UseRoleCredentials => nameof(Edit.UseRoleCredentials),
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "an edit without a spelling"),
    };

    private static Edit? ReadLine(string text) =>
        text.StartsWith(Single, StringComparison.Ordinal) ? Read(text.Substring(Single.Length)) is { } edit ? edit with { IsSingle = true } : null
        : Read(text);

    private static Edit? Read(string text)
    {
        var space = text.IndexOf(' ');
        var (name, argument) = space < 0 ? (text, "") : (text.Substring(0, space), text.Substring(space + 1));
        return name switch
        {
            nameof(Edit.SetDuration) => new Edit.SetDuration(int.Parse(argument, CultureInfo.InvariantCulture)),
            nameof(Edit.CapDuration) => new Edit.CapDuration(int.Parse(argument, CultureInfo.InvariantCulture)),
            nameof(Edit.RemoveDuration) => new Edit.RemoveDuration(),
            nameof(Edit.PlainOperators) => new Edit.PlainOperators(argument.Split(',').ToImmutableArray()),
            nameof(Edit.TrustOwnAccount) => new Edit.TrustOwnAccount(argument.Length == 0 ? null : argument),
            nameof(Edit.TrustService) => new Edit.TrustService(argument),
            nameof(Edit.RequireOrganization) => new Edit.RequireOrganization(argument),
            nameof(Edit.RequireExternalId) => new Edit.RequireExternalId(),
            nameof(Edit.TrustAccount) => new Edit.TrustAccount(argument),
            nameof(Edit.ReplacePrincipal) => ReadPrincipal(argument.Split('\t')),
            nameof(Edit.TrustCallersLike) => new Edit.TrustCallersLike(argument.Length == 0 ? null : argument),
            nameof(Edit.RequireSourceAccount) => new Edit.RequireSourceAccount(argument.Length == 0 ? null : argument),
            nameof(Edit.AdmitService) => ReadService(argument.Split('\t')),
            nameof(Edit.ReplaceAction) => new Edit.ReplaceAction(argument),
            nameof(Edit.AddActions) => new Edit.AddActions(argument.Split('\t').ToImmutableArray()),
            nameof(Edit.AddConditions) => new Edit.AddConditions(ReadConditions(argument.Split('\t'))),
            nameof(Edit.ReplaceOperator) => new Edit.ReplaceOperator(argument),
            nameof(Edit.SparePrincipal) => new Edit.SparePrincipal(),
            nameof(Edit.RemoveElement) => new Edit.RemoveElement(),
            nameof(Edit.RenameElement) => new Edit.RenameElement(argument),
            nameof(Edit.SetVersion) => new Edit.SetVersion(argument),
            nameof(Edit.RaiseMaximum) => new Edit.RaiseMaximum(int.Parse(argument, CultureInfo.InvariantCulture)),
            nameof(Edit.SetExternalId) => new Edit.SetExternalId(argument),
            nameof(Edit.UseDefaultCredentials) => new Edit.UseDefaultCredentials(),
            nameof(Edit.UseSessionCredentials) => new Edit.UseSessionCredentials(),
            nameof(Edit.UseRoleCredentials) => new Edit.UseRoleCredentials(),
            _ => null,
        };
    }

    private static Edit.ReplacePrincipal ReadPrincipal(string[] parts) =>
        new((PrincipalKind)Enum.Parse(typeof(PrincipalKind), parts[0]), parts[1]);

    private static Edit.AdmitService ReadService(string[] parts) => new(parts[0], bool.Parse(parts[1]));

    private static ImmutableArray<NewCondition> ReadConditions(string[] parts) =>
        Enumerable.Range(0, parts.Length / 3)
            .Select(i => new NewCondition(parts[3 * i], parts[(3 * i) + 1], parts[(3 * i) + 2])).ToImmutableArray();
}
