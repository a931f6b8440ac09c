namespace RoleAnalyzers.Iam.Sessions;

/// <summary>What is so of the calls of STS.</summary>
public static class SessionCalls
{
    /// <summary>The name by which AWS knows the call.</summary>
    public static string Name(this SessionCall call) =>
        call is SessionCall.AssumeRoleWithSaml ? "AssumeRoleWithSAML" : call.ToString();

    /// <summary>
    /// The durations, in seconds, that the call accepts of whoever makes it (AWS STS API Reference, each call's DurationSeconds).
    /// </summary>
    public static DurationRange Accepted(this SessionCall call) => call switch
    {
        SessionCall.GetSessionToken or SessionCall.GetFederationToken => new(900, 129600),
        SessionCall.AssumeRoot => new(0, 900),
        SessionCall.GetWebIdentityToken => new(60, 3600),
        _ => new(900, 43200),
    };
}
