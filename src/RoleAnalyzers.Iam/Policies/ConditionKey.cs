using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>What a condition key says about whoever calls.</summary>
public enum ConditionSubject
{
    /// <summary>Nothing that anybody could not bring about: a tag, a name, a time, a protocol.</summary>
    Free,

    /// <summary>The organisation that the caller's account belongs to; absent when it belongs to none.</summary>
    Organization,

    /// <summary>The caller's account.</summary>
    Account,

    /// <summary>The caller's user or role; for a session the role's ARN.</summary>
    PrincipalArn,

    /// <summary>The private network or the endpoint in it that the call came through.</summary>
    PrivateNetwork,

    /// <summary>The address that the call came from.</summary>
    Address,

    /// <summary>Whether a second factor went into the caller's credentials.</summary>
    Mfa,

    /// <summary>The external ID that the caller sent.</summary>
    ExternalId,
}

/// <summary>A condition key whose meaning we know. Keys that are not here may narrow, for all we know.</summary>
/// <param name="Name">The key; a name that ends in <c>/</c> stands for all keys that begin so.</param>
/// <param name="Subject">What it speaks of.</param>
/// <param name="IsMultiValued">True when one request can have several values of it.</param>
public sealed record ConditionKey(string Name, ConditionSubject Subject, bool IsMultiValued = false)
{
    // IAM User Guide, "AWS global condition context keys" and "IAM and AWS STS condition context keys".
    private static readonly ImmutableArray<ConditionKey> All = ImmutableArray.Create<ConditionKey>(
        new("aws:PrincipalOrgID", ConditionSubject.Organization),
        new("aws:PrincipalOrgPaths", ConditionSubject.Organization, IsMultiValued: true),
        new("aws:PrincipalAccount", ConditionSubject.Account),
        new("aws:PrincipalArn", ConditionSubject.PrincipalArn),
        new("aws:SourceVpc", ConditionSubject.PrivateNetwork),
        new("aws:SourceVpce", ConditionSubject.PrivateNetwork),
        new("aws:SourceIp", ConditionSubject.Address),
        new("aws:MultiFactorAuthPresent", ConditionSubject.Mfa),
        new("sts:ExternalId", ConditionSubject.ExternalId),
        new("aws:MultiFactorAuthAge", ConditionSubject.Free),
        new("aws:PrincipalTag/", ConditionSubject.Free),
        new("aws:PrincipalType", ConditionSubject.Free),
        new("sts:RoleSessionName", ConditionSubject.Free),
        new("sts:SourceIdentity", ConditionSubject.Free),
        new("aws:RequestTag/", ConditionSubject.Free),
        new("aws:TagKeys", ConditionSubject.Free, IsMultiValued: true),
        new("aws:SecureTransport", ConditionSubject.Free),
        new("aws:SourceAccount", ConditionSubject.Free),
        new("aws:ResourceAccount", ConditionSubject.Free),
        new("aws:RequestedRegion", ConditionSubject.Free),
        new("aws:CurrentTime", ConditionSubject.Free),
        new("aws:EpochTime", ConditionSubject.Free),
        new("aws:TokenIssueTime", ConditionSubject.Free));

    private static readonly IReadOnlyDictionary<string, ConditionKey> ByName =
        All.ToDictionary(static key => key.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that stand for all keys that begin so.</summary>
    private static readonly ImmutableArray<ConditionKey> Families = All.RemoveAll(static key => !key.IsFamily);

    private bool IsFamily => Name[^1] == '/';

    /// <summary>The key that the text certainly names; null when it may be another, or one that we do not know.</summary>
    public static ConditionKey? Read(PolicyText text) =>
        text.TryGetValue(out var name) && ByName.TryGetValue(name, out var known) ? known : FamilyOf(text);

    private static ConditionKey? FamilyOf(PolicyText text) => Families.FirstOrDefault(family => family.Is(text) == Answer.Yes);

    /// <summary>Whether the text names this key. IAM compares keys without regard to case.</summary>
    public Answer Is(PolicyText text) => IsFamily
        ? text.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
        : text.Is(Name, StringComparison.OrdinalIgnoreCase);
}
