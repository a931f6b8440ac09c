using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// What a principal class of <c>Amazon.CDK.AWS.IAM</c>, or a method of one, puts into a trust policy. As synthesised by
/// Amazon.CDK.Lib 2.160.
/// </summary>
/// <param name="Type">The class.</param>
/// <param name="Method">The method; null for the constructor.</param>
internal sealed record PrincipalApi(string Type, string? Method = null)
{
    /// <summary><see cref="Wraps"/> of a method: the principal that it is called on.</summary>
    public const string Receiver = "this";

    private static readonly PolicyText Anybody = PolicyText.Of("*");

    /// <summary>The key that the principal stands under.</summary>
    public PrincipalKind Kind { get; init; }

    /// <summary>The parameter that <see cref="Value"/> is made of; null when there is none.</summary>
    public string? Parameter { get; init; }

    /// <summary>Makes the principal's value out of the text of <see cref="Parameter"/>.</summary>
    public Func<PolicyText, PolicyText> Value { get; init; } = static text => text;

    /// <summary>The action of the statement that <c>AssumedBy</c> makes of the principal.</summary>
    public string Action { get; init; } = "sts:AssumeRole";

    /// <summary>The parameter that gives another action, when it is not null.</summary>
    public string? ActionParameter { get; init; }

    /// <summary>The parameter that holds the principal's conditions, operator by operator.</summary>
    public string? Conditions { get; init; }

    /// <summary>The parameter that names the operator, when <see cref="Conditions"/> holds the conditions of one operator only.</summary>
    public string? Operator { get; init; }

    /// <summary>The parameter whose property <c>Conditions</c> holds the principal's conditions.</summary>
    public string? Options { get; init; }

    /// <summary>A condition that it adds by itself.</summary>
    public AddedCondition? Adds { get; init; }

    /// <summary>The parameter that holds the principal which this one passes on, or <see cref="Receiver"/>.</summary>
    public string? Wraps { get; init; }

    /// <summary>The parameter that holds several principals which this one passes on, each in a statement of its own.</summary>
    public string? Joins { get; init; }

    /// <summary>An action that it adds to each statement made from the principals that it passes on.</summary>
    public string? AddedAction { get; init; }

    /// <summary>True when the action of the first principal passed on is added to the statements of all.</summary>
    public bool RepeatsAction { get; init; }

    /// <summary>True for a method that changes the principal itself, and does not give another.</summary>
    public bool Mutates { get; init; }

    /// <summary>True when the CDK refuses to grant it a role: <c>GrantAssumeRole</c> throws. For every other one, that has no policy, it does nothing.</summary>
    public bool ThrowsOnGrant { get; init; }

    /// <summary>True when it stands in a policy by itself, and passes no other principal on.</summary>
    public bool IsOwnPrincipal => Wraps is null && Joins is null;

    /// <summary>Each class and method that the readers know.</summary>
    public static ImmutableArray<PrincipalApi> All { get; } = ImmutableArray.Create<PrincipalApi>(
        new("AccountPrincipal") { Kind = PrincipalKind.Aws, Parameter = "accountId", Value = AccountRoot, ThrowsOnGrant = true },
        new("AccountRootPrincipal") { Kind = PrincipalKind.Aws, Value = static _ => AccountRoot(PolicyText.Hole(HoleKind.OwnAccount)), ThrowsOnGrant = true },
        new("ArnPrincipal") { Kind = PrincipalKind.Aws, Parameter = "arn" },
        new("AnyPrincipal") { Kind = PrincipalKind.Aws, Value = static _ => Anybody },
        new("StarPrincipal") { Kind = PrincipalKind.Star, Value = static _ => Anybody },
        new("OrganizationPrincipal") { Kind = PrincipalKind.Aws, Value = static _ => Anybody, Adds = Organization },
        new("ServicePrincipal") { Kind = PrincipalKind.Service, Parameter = "service", Value = ServiceName.Standard, Options = "opts", ThrowsOnGrant = true },
        new("FederatedPrincipal") { Kind = PrincipalKind.Federated, Parameter = "federated", Conditions = "conditions", ActionParameter = "assumeRoleAction" },
        new("WebIdentityPrincipal") { Kind = PrincipalKind.Federated, Parameter = "identityProvider", Conditions = "conditions", Action = WebIdentity },
        new("OpenIdConnectPrincipal") { Kind = PrincipalKind.Federated, Value = static _ => PolicyText.Unknown, Conditions = "conditions", Action = WebIdentity },
        new("SamlPrincipal") { Kind = PrincipalKind.Federated, Value = static _ => PolicyText.Unknown, Conditions = "conditions", Action = Saml },
        new("SamlConsolePrincipal") { Kind = PrincipalKind.Federated, Value = static _ => PolicyText.Unknown, Conditions = "conditions", Action = Saml, Adds = SamlAudience },
        new("CanonicalUserPrincipal") { Kind = PrincipalKind.CanonicalUser, Parameter = "canonicalUserId" },
        new("CompositePrincipal") { Joins = "principals" },
        new("PrincipalWithConditions") { Wraps = "principal", Conditions = "conditions", RepeatsAction = true },
        new("SessionTagsPrincipal") { Wraps = "principal", AddedAction = TagSession },
        new("PrincipalBase", "WithConditions") { Wraps = Receiver, Conditions = "conditions", RepeatsAction = true },
        new("PrincipalBase", "WithSessionTags") { Wraps = Receiver, AddedAction = TagSession },
        new("ArnPrincipal", "InOrganization") { Wraps = Receiver, Adds = Organization, RepeatsAction = true },
        new("CompositePrincipal", "AddPrincipals") { Wraps = Receiver, Joins = "principals", Mutates = true },
        new("PrincipalWithConditions", "AddCondition") { Wraps = Receiver, Operator = "key", Conditions = "value", Mutates = true },
        new("PrincipalWithConditions", "AddConditions") { Wraps = Receiver, Conditions = "conditions", Mutates = true });

    private const string WebIdentity = "sts:AssumeRoleWithWebIdentity";
    private const string Saml = "sts:AssumeRoleWithSAML";
    private const string TagSession = "sts:TagSession";

    private static AddedCondition Organization => new("StringEquals", "aws:PrincipalOrgID", "organizationId");

    /// <summary>The console's sign-in address differs by partition.</summary>
    private static AddedCondition SamlAudience => new("StringEquals", "SAML:aud", null)
    {
        Value = PolicyText.Of("https://signin.") + PolicyText.Hole(HoleKind.Word) + PolicyText.Of("/saml"),
        ReplacesOperator = true,
    };

    private static PolicyText AccountRoot(PolicyText account) =>
        PolicyText.Of("arn:") + PolicyText.Hole(HoleKind.Partition) + PolicyText.Of(":iam::") + account + PolicyText.Of(":root");
}
