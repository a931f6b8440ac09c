namespace RoleAnalyzers.Delegations;

/// <summary>What a method has of the external ID: nothing, where callers need none.</summary>
internal readonly record struct ExternalIdParameter(bool IsNeeded)
{
    public string LastParameter => IsNeeded ? ", string externalId" : "";

    public string Argument => IsNeeded ? "externalId, " : "";

    public string Documentation(string more = "") =>
        IsNeeded ? $"\n/// <param name=\"externalId\">The external ID that callers have to send{more}.</param>" : "";

    /// <summary>Lines that follow another.</summary>
    public string Lines(params string[] lines) => IsNeeded ? string.Concat(lines.Select(static line => "\n    " + line)) : "";
}
