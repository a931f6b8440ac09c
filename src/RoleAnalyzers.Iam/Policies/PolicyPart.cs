namespace RoleAnalyzers.Iam.Policies;

/// <summary>What kind of part of a trust policy a <see cref="PolicyPart"/> names.</summary>
public enum PolicyPartKind
{
    Statement,
    Principal,

    /// <summary>An action; behind the actions, those of <c>NotAction</c>.</summary>
    Action,

    /// <summary>A condition: where its key is written.</summary>
    Condition,

    /// <summary>The policy as a whole.</summary>
    Policy,

    /// <summary>Where the text stops being a policy: <see cref="TrustPolicy.SyntaxError"/>.</summary>
    SyntaxError,

    /// <summary>An element of the policy, by its name: an item of <see cref="TrustPolicy.Elements"/>.</summary>
    PolicyElement,

    /// <summary>A value of <c>Version</c>.</summary>
    Version,

    /// <summary>An element of a statement, by its name: an item of <see cref="Policies.Statement.Elements"/>.</summary>
    Element,

    Sid,
    Effect,
    NotPrincipal,
    Resource,
    NotResource,

    /// <summary>The operator of a condition.</summary>
    ConditionOperator,

    /// <summary>A value of a condition.</summary>
    ConditionValue,

    /// <summary>A condition that is lost: where its key is written.</summary>
    LostCondition,

    /// <summary>A place where the role is handed to something: an item of <see cref="TrustPolicy.Uses"/>.</summary>
    Use,
}

/// <summary>
/// Names one part of a trust policy by its place, so that a reader can say where in the source it is written.
/// </summary>
/// <param name="Kind">What is named.</param>
/// <param name="Statement">Index into <see cref="TrustPolicy.Statements"/>; 0 for a part of the policy itself.</param>
/// <param name="Item">Index into the list of that kind, of a condition's operator and values that of the condition; 0 where there is no list.</param>
/// <param name="Value">Index into the values of a condition; 0 for other parts.</param>
public readonly record struct PolicyPart(PolicyPartKind Kind, int Statement, int Item = 0, int Value = 0)
{
    /// <summary>False for a part of the policy that belongs to none of its statements.</summary>
    public bool IsOfStatement =>
        Kind is not (PolicyPartKind.Policy or PolicyPartKind.SyntaxError or PolicyPartKind.PolicyElement or PolicyPartKind.Version
            or PolicyPartKind.Use);
}
