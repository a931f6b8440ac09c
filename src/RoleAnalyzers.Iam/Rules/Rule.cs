namespace RoleAnalyzers.Iam.Rules;

/// <summary>How sure a report is of being a fault.</summary>
public enum RuleLevel
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>Almost surely a real fault.</summary>
    Warning,

    /// <summary>A fault because of which the code that is asked for cannot be generated.</summary>
    Error,
}

/// <summary>How the repairs are applied that a rule may choose.</summary>
[Flags]
public enum RuleRepairs
{
    /// <summary>The rule chooses none.</summary>
    None = 0,

    /// <summary>To many findings at once, or to one.</summary>
    Many = 1,

    /// <summary>To one finding at a time: <see cref="Edit.IsSingle"/>.</summary>
    Single = 2,
}

/// <summary>What is fixed about a rule: the one place for its id, wording and level.</summary>
/// <param name="Id"><c>ROLE</c> and four digits.</param>
/// <param name="Title">A short sentence without a value in it.</param>
/// <param name="Level">One rule has one level.</param>
/// <param name="Message">One sentence with <c>{0}</c>… for the values seen, what AWS does with them, and the remedy.</param>
/// <param name="Description">Why, in two or three sentences, with the AWS fact.</param>
public sealed record Rule(string Id, string Title, RuleLevel Level, string Message, string Description)
{
    /// <summary>The repairs that the rule may choose for a finding.</summary>
    public RuleRepairs Repairs { get; init; }

    /// <summary>The category shown by hosts, and used in <c>dotnet_analyzer_diagnostic.category-…</c>.</summary>
    public string Category => Id[4] switch
    {
        '0' => "Configuration",
        '1' => "RoleSessions",
        '2' => "TrustPolicies",
        '3' => "Delegation",
        '4' => "ServiceRoles",
        _ => "DelegationDeclarations",
    };

    /// <summary>The address of the page that explains the rule.</summary>
    public string HelpAddress => $"{RuleCatalog.DocsAddress}/{Id}.md";
}
