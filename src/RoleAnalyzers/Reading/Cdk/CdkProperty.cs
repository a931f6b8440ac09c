namespace RoleAnalyzers.Reading.Cdk;

/// <summary>A property of <c>Amazon.CDK.AWS.IAM</c> that the readers look at.</summary>
/// <param name="Type">The class.</param>
/// <param name="Name">The property.</param>
internal sealed record CdkProperty(string Type, string Name)
{
    public static CdkProperty AssumedBy { get; } = new("RoleProps", "AssumedBy");

    public static CdkProperty ExternalIds { get; } = new("RoleProps", "ExternalIds");

    public static CdkProperty AssumeRolePolicy { get; } = new("Role", "AssumeRolePolicy");

    public static CdkProperty AssumeRolePolicyDocument { get; } = new("CfnRoleProps", "AssumeRolePolicyDocument");

    public static CdkProperty MaxSessionDuration { get; } = new("RoleProps", "MaxSessionDuration");

    /// <summary>A number of seconds, as the properties have it too.</summary>
    public static CdkProperty CfnMaxSessionDuration { get; } = new("CfnRole", "MaxSessionDuration");

    public static CdkProperty RoleName { get; } = new("RoleProps", "RoleName");

    public static CdkProperty Path { get; } = new("RoleProps", "Path");

    public static CdkProperty OptionsConditions { get; } = new("ServicePrincipalOpts", "Conditions");

    public static CdkProperty Statements { get; } = new("PolicyDocumentProps", "Statements");

    public static CdkProperty Effect { get; } = new("PolicyStatementProps", "Effect");

    public static CdkProperty Actions { get; } = new("PolicyStatementProps", "Actions");

    public static CdkProperty NotActions { get; } = new("PolicyStatementProps", "NotActions");

    public static CdkProperty Principals { get; } = new("PolicyStatementProps", "Principals");

    public static CdkProperty NotPrincipals { get; } = new("PolicyStatementProps", "NotPrincipals");

    public static CdkProperty Sid { get; } = new("PolicyStatementProps", "Sid");

    public static CdkProperty Resources { get; } = new("PolicyStatementProps", "Resources");

    public static CdkProperty NotResources { get; } = new("PolicyStatementProps", "NotResources");

    public static CdkProperty Conditions { get; } = new("PolicyStatementProps", "Conditions");

    public static ImmutableArray<CdkProperty> All { get; } = ImmutableArray.Create(
        AssumedBy, ExternalIds, AssumeRolePolicy, AssumeRolePolicyDocument, MaxSessionDuration, CfnMaxSessionDuration, RoleName, Path,
        OptionsConditions, Statements, Sid, Effect, Actions, NotActions, Principals, NotPrincipals, Resources, NotResources, Conditions);
}
