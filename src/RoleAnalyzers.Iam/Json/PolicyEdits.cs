using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Carries out edits of a trust policy on the JSON text that it was read from. It decides nothing: which edits there are, the rule has
/// said. What stands behind a hole, or is written in a shape that no policy has, is not changed.
/// <para>
/// A condition is asked of all principals of its statement. It is therefore added only where the principal found stands alone, or where
/// all are accounts, users and roles that an external ID is asked of: of them it lets in nobody, and keeps out who sends none, as it
/// does where the same policy is built with the CDK.
/// </para>
/// </summary>
/// <param name="document">The text.</param>
/// <param name="policy">The policy that was read from it.</param>
/// <param name="functions">What objects in it stand for other values; null for plain JSON, which has no name for the account that it is used in.</param>
public sealed class PolicyEdits(JsonDocument document, PolicyDocument policy, IJsonFunctions? functions = null)
{
    private const string Equal = "StringEquals";

    private readonly PolicyMembers _members = new(policy, functions);

    /// <summary>The changes, in the order of the text, none overlapping another; null when the edit cannot be written here.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="edit">One of its edits.</param>
    public ImmutableArray<JsonChange>? Write(Finding<PolicyPart> finding, Edit edit)
    {
        var revision = new JsonRevision(document);
        var isWritten = (!finding.Part.IsOfStatement || finding.Part.Statement < policy.Policy.Statements.Count) && edit switch
        {
            Edit.PlainOperators e => Conditions(finding, revision).Move(
                finding.Because.Zip(e.Operators, static (part, comparison) => (part.Item, comparison)).Where(static move => move.comparison.Length > 0)),
            Edit.ReplaceOperator e => Conditions(finding, revision).Move(new[] { (finding.Part.Item, e.Operator) }),
            Edit.SparePrincipal => Conditions(finding, revision).Remove(finding.Because.Select(static part => part.Item)),
            Edit.AddConditions e => IsAlone(finding) && Conditions(finding, revision).Add(
                e.Conditions.Select(static c => (c.Operator, c.Key, (JsonDraft)new JsonDraft.Text(c.Value))).ToList()),
            Edit.RequireOrganization e => IsAlone(finding) && Ask(finding, revision, Equal, "aws:PrincipalOrgID", new JsonDraft.Text(e.Organization)),
            Edit.RequireSourceAccount e => OwnAccount(e.Account) is { } account && IsAlone(finding) && Ask(finding, revision, Equal, "aws:SourceAccount", account),
            Edit.AdmitService { InPlace: true } e => finding.Because is [var part] && Replace(part, revision, new JsonDraft.Text(e.Service)),
            Edit.RequireExternalId => AreAllCallers(finding) && Ask(finding, revision, Equal, "sts:ExternalId", new JsonDraft.Text(Placeholder.ExternalId)),
            Edit.TrustCallersLike => IsAlone(finding) && TrustCallersLike(finding, revision),
            Edit.TrustOwnAccount e => OwnRoot(e.Account) is { } root && ReplacePrincipal(finding, revision, PrincipalKind.Aws, root),
            Edit.ReplacePrincipal e => ReplacePrincipal(finding, revision, e.Kind, new JsonDraft.Text(e.Value)),
            Edit.ReplaceAction e => ReplaceAction(finding, revision, e.Action),
            Edit.AddActions e => AddActions(finding, revision, e.Actions),
            Edit.RemoveElement => RemoveElement(finding, revision),
            Edit.RenameElement e => Replace(finding.Part, revision, new JsonDraft.Text(e.Name)),
            Edit.SetVersion e => SetVersion(finding, revision, e.Version),
            _ => false,
        };
        return isWritten ? revision.Changes : null;
    }

    private ConditionEdits Conditions(Finding<PolicyPart> finding, JsonRevision revision) => new(_members, policy, finding.Part.Statement, revision);

    private bool Ask(Finding<PolicyPart> finding, JsonRevision revision, string comparison, string key, JsonDraft value) =>
        Conditions(finding, revision).Add(new[] { (comparison, key, value) });

    private Statement Statement(Finding<PolicyPart> finding) => policy.Policy.Statements[finding.Part.Statement];

    private bool IsAlone(Finding<PolicyPart> finding) => Statement(finding).Principals is { IsComplete: true, Count: 1 };

    private bool AreAllCallers(Finding<PolicyPart> finding) =>
        Statement(finding).Principals is { IsComplete: true } principals && principals.Items.All(static principal => principal.Kind is PrincipalKind.Aws);

    /// <summary>How the text tells the id of the account that it is used in; null where it has no words for that.</summary>
    private JsonDraft? OwnAccount(string? account) =>
        functions is not null ? new JsonDraft.Object(ImmutableArray.Create(new JsonDraftMember("Ref", new JsonDraft.Text("AWS::AccountId"))))
        : account is not null ? new JsonDraft.Text(account)
        : null;

    /// <summary>How the text names the account that it is used in; null where it has no words for that.</summary>
    private JsonDraft? OwnRoot(string? account) =>
        account is not null ? Text(Root(PolicyText.Of("aws"), PolicyText.Of(account)))
        : functions is not null ? Text(Root(PolicyText.Hole(HoleKind.Partition), PolicyText.Hole(HoleKind.OwnAccount)))
        : null;

    private static PolicyText Root(PolicyText partition, PolicyText account) =>
        PolicyText.Of("arn:") + partition + PolicyText.Of(":iam::") + account + PolicyText.Of(":root");

    /// <summary>A text, the pseudo parameters of CloudFormation in it by their names; null when it has other holes.</summary>
    private static JsonDraft? Text(PolicyText text) =>
        text.IsKnown ? new JsonDraft.Text(text.ToString())
        : text.Segments.All(static segment => segment.Hole is null or HoleKind.OwnAccount or HoleKind.Partition)
            ? new JsonDraft.Object(ImmutableArray.Create(new JsonDraftMember("Fn::Sub", new JsonDraft.Text(text.ToString()))))
            : null;

    private bool ReplacePrincipal(Finding<PolicyPart> finding, JsonRevision revision, PrincipalKind kind, JsonDraft value)
    {
        var principal = Statement(finding).Principals[finding.Part.Item];
        return principal.Kind is PrincipalKind.Star && kind is PrincipalKind.Aws
            ? Replace(finding.Part, revision, new JsonDraft.Object(ImmutableArray.Create(new JsonDraftMember("AWS", value))))
            : principal.Kind == kind && Replace(finding.Part, revision, value);
    }

    /// <summary>The pattern keeps its partition and account, its resource becomes <c>root</c>, and the whole of it goes into the condition.</summary>
    private bool TrustCallersLike(Finding<PolicyPart> finding, JsonRevision revision)
    {
        var value = Statement(finding).Principals[finding.Part.Item].Value;
        if (!policy.Places.TryGetValue(finding.Part, out var place) || IamArn.Read(value) is not { } arn)
            return false;
        if (place.Node is JsonString pattern)
            revision.Replace(pattern, TextRange.Between(value.Length - arn.Resource.Length, value.Length), "root");
        else if (Text(Root(arn.Partition, arn.Account)) is { } root)
            revision.Replace(place.Node, root);
        else
            return false;
        return Ask(finding, revision, "ArnLike", "aws:PrincipalArn", new JsonDraft.Copy(place.Node));
    }

    private bool ReplaceAction(Finding<PolicyPart> finding, JsonRevision revision, string action)
    {
        var part = finding.Part.Kind is PolicyPartKind.Action ? finding.Part : finding.Because.FirstOrDefault(static part => part.Kind is PolicyPartKind.Action);
        return part.Item < Statement(finding).Actions.Count && Replace(part, revision, new JsonDraft.Text(action));
    }

    private bool AddActions(Finding<PolicyPart> finding, JsonRevision revision, ImmutableArray<string> actions)
    {
        if (_members.Statement(finding.Part.Statement) is not { } target || !PolicyMembers.TryFind(target, "Action", out var element))
            return false;
        var added = actions.Select(static action => (JsonDraft)new JsonDraft.Text(action)).ToArray();
        switch (element?.Value)
        {
            case JsonArray list:
                revision.Insert(list, added);
                return true;
            case JsonString one:
                revision.Replace(one, new JsonDraft.List(ImmutableArray.Create<JsonDraft>(new JsonDraft.Copy(one)).AddRange(added)));
                return true;
            default:
                return false;
        }
    }

    private bool RemoveElement(Finding<PolicyPart> finding, JsonRevision revision)
    {
        if (!policy.Places.TryGetValue(finding.Part, out var place) || place is not { Container: JsonObject target, Member: { } member })
            return false;
        revision.Remove(target, member);
        return true;
    }

    private bool SetVersion(Finding<PolicyPart> finding, JsonRevision revision, string version)
    {
        var value = new JsonDraft.Text(version);
        if (finding.Part.Kind is PolicyPartKind.Version)
            return Replace(finding.Part, revision, value);
        if (!policy.Places.TryGetValue(finding.Part, out var place) || _members.Plain(place.Node) is not { } target)
            return false;
        revision.InsertFirst(target, new("Version", value));
        return true;
    }

    private bool Replace(PolicyPart part, JsonRevision revision, JsonDraft value)
    {
        if (!policy.Places.TryGetValue(part, out var place))
            return false;
        revision.Replace(place.Node, value);
        return true;
    }
}
