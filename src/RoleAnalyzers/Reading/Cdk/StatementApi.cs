namespace RoleAnalyzers.Reading.Cdk;

/// <summary>What a method of <c>PolicyStatement</c> changes.</summary>
internal enum StatementChange
{
    /// <summary>Nothing that a trust policy is judged by.</summary>
    Nothing,

    Actions,
    NotActions,
    Principals,
    NotPrincipals,
    Resources,
    NotResources,

    /// <summary>Adds the resource <c>*</c>.</summary>
    AllResources,

    /// <summary>Adds one principal, made as the constructor of <see cref="StatementApi.Principal"/> makes it.</summary>
    Principal,

    /// <summary>Adds the conditions of one operator.</summary>
    Condition,

    /// <summary>Adds conditions, operator by operator.</summary>
    Conditions,

    /// <summary>Adds <see cref="StatementApi.Adds"/>.</summary>
    AddedCondition,
}

/// <summary>What a method of <c>PolicyStatement</c> does to the statement.</summary>
/// <param name="Method">The method.</param>
/// <param name="Change">What it changes.</param>
/// <param name="Parameter">The parameter that holds what is added; null when there is no such one.</param>
internal sealed record StatementApi(string Method, StatementChange Change, string? Parameter = null)
{
    /// <summary>The parameter of <c>AddCondition</c> that names the operator.</summary>
    public const string OperatorParameter = "key";

    /// <summary>The principal class whose constructor has the same parameters.</summary>
    public string? Principal { get; init; }

    /// <summary>The condition that it adds.</summary>
    public AddedCondition? Adds { get; init; }

    /// <summary>Each method that the readers know. After any other one the statement is unknown.</summary>
    public static ImmutableArray<StatementApi> All { get; } = ImmutableArray.Create<StatementApi>(
        new("AddActions", StatementChange.Actions, "actions"),
        new("AddNotActions", StatementChange.NotActions, "notActions"),
        new("AddPrincipals", StatementChange.Principals, "principals"),
        new("AddNotPrincipals", StatementChange.NotPrincipals, "notPrincipals"),
        new("AddAnyPrincipal", StatementChange.Principal) { Principal = "AnyPrincipal" },
        new("AddAccountRootPrincipal", StatementChange.Principal) { Principal = "AccountRootPrincipal" },
        new("AddAwsAccountPrincipal", StatementChange.Principal) { Principal = "AccountPrincipal" },
        new("AddArnPrincipal", StatementChange.Principal) { Principal = "ArnPrincipal" },
        new("AddServicePrincipal", StatementChange.Principal) { Principal = "ServicePrincipal" },
        new("AddFederatedPrincipal", StatementChange.Principal) { Principal = "FederatedPrincipal" },
        new("AddCanonicalUserPrincipal", StatementChange.Principal) { Principal = "CanonicalUserPrincipal" },
        new("AddCondition", StatementChange.Condition, "value"),
        new("AddConditions", StatementChange.Conditions, "conditions"),
        new("AddAccountCondition", StatementChange.AddedCondition) { Adds = new("StringEquals", "sts:ExternalId", "accountId") { IsAskedAsAccount = true } },
        new("AddSourceAccountCondition", StatementChange.AddedCondition) { Adds = new("StringEquals", "aws:SourceAccount", "accountId") },
        new("AddSourceArnCondition", StatementChange.AddedCondition) { Adds = new("ArnEquals", "aws:SourceArn", "arn") },
        new("AddResources", StatementChange.Resources, "arns"),
        new("AddNotResources", StatementChange.NotResources, "arns"),
        new("AddAllResources", StatementChange.AllResources),
        new("Copy", StatementChange.Nothing),
        new("Freeze", StatementChange.Nothing),
        new("ToJSON", StatementChange.Nothing),
        new("ToStatementJson", StatementChange.Nothing),
        new("ToString", StatementChange.Nothing),
        new("ValidateForAnyPolicy", StatementChange.Nothing),
        new("ValidateForIdentityPolicy", StatementChange.Nothing),
        new("ValidateForResourcePolicy", StatementChange.Nothing));
}
