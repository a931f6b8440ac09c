namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// The six actions that a trust policy may hold. IAM answers to any other: "AssumeRole policy may only specify STS AssumeRole actions."
/// </summary>
public static class StsAction
{
    public const string AssumeRole = "sts:AssumeRole";
    public const string AssumeRoleWithSaml = "sts:AssumeRoleWithSAML";
    public const string AssumeRoleWithWebIdentity = "sts:AssumeRoleWithWebIdentity";
    public const string TagSession = "sts:TagSession";
    public const string SetSourceIdentity = "sts:SetSourceIdentity";
    public const string SetContext = "sts:SetContext";

    /// <summary>Those that give a session of the role.</summary>
    public static ImmutableArray<string> Assuming { get; } =
        ImmutableArray.Create(AssumeRole, AssumeRoleWithSaml, AssumeRoleWithWebIdentity);

    /// <summary>All six. The last three go with any of the others, whoever calls.</summary>
    public static ImmutableArray<string> All { get; } = Assuming.Add(TagSession).Add(SetSourceIdentity).Add(SetContext);

    private static readonly ImmutableArray<string> Plain = ImmutableArray.Create(AssumeRole);
    private static readonly ImmutableArray<string> Saml = ImmutableArray.Create(AssumeRoleWithSaml);
    private static readonly ImmutableArray<string> WebIdentity = ImmutableArray.Create(AssumeRoleWithWebIdentity);
    private static readonly ImmutableArray<string> Federated = Saml.AddRange(WebIdentity);

    /// <summary>
    /// The actions of which one lets the principal assume the role: several where it is not known which provider it is, none where
    /// that cannot be said (IAM User Guide, "IAM Access Analyzer policy check reference", mismatched action for principal).
    /// </summary>
    public static ImmutableArray<string> Fitting(Principal principal) => principal.Kind switch
    {
        PrincipalKind.Star or PrincipalKind.Aws or PrincipalKind.Service => Plain,
        PrincipalKind.Federated => Provider.Of(principal).Kind switch
        {
            ProviderKind.Saml => Saml,
            ProviderKind.OpenIdConnect => WebIdentity,
            _ => Federated,
        },
        _ => ImmutableArray<string>.Empty,
    };

    /// <summary>The one action by which every principal of the statement assumes the role; null when there is no such.</summary>
    public static string? FittingAll(Statement statement)
    {
        var actions = statement.Principals.Select(Fitting).ToList();
        return statement.Principals.IsComplete && actions.Count > 0 && actions.All(a => a.Length == 1 && a[0] == actions[0][0])
            ? actions[0][0]
            : null;
    }
}
