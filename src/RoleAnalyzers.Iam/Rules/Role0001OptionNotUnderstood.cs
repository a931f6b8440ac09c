namespace RoleAnalyzers.Iam.Rules;

/// <summary>An option whose value has no meaning. Whoever reads the options reports it.</summary>
public static class Role0001OptionNotUnderstood
{
    /// <summary>Its message takes the option's key, the value and what is accepted.</summary>
    public static Rule Rule { get; } = new(
        "ROLE0001",
        "An option is not understood",
        RuleLevel.Warning,
        "The option {0} has the value '{1}', which is not understood and has no effect; give it {2}",
        "The options of the analyzers stand in .editorconfig or .globalconfig. A value that is not understood is left out, and the "
        + "analyzers then work as if it were not there: an account id with a digit missing, for example, is no account that is trusted.");
}
