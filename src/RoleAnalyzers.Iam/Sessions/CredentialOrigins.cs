namespace RoleAnalyzers.Iam.Sessions;

/// <summary>What is so of the credentials of an origin.</summary>
internal static class CredentialOrigins
{
    /// <summary>
    /// Whether they are a session that may assume a role, so that AssumeRole is a chained call (IAM User Guide, "Roles terms and
    /// concepts", role chaining).
    /// </summary>
    public static bool IsSession(this CredentialOrigin origin) => origin is
        CredentialOrigin.AssumedRole or CredentialOrigin.Saml or CredentialOrigin.WebIdentity or CredentialOrigin.IdentityCenter
        or CredentialOrigin.Container or CredentialOrigin.InstanceProfile
        or CredentialOrigin.SessionToken or CredentialOrigin.SessionCredentials;

    /// <summary>What a message calls credentials that are a session.</summary>
    public static string InWords(this CredentialOrigin origin) => origin switch
    {
        CredentialOrigin.AssumedRole => "credentials from AssumeRole",
        CredentialOrigin.Saml => "credentials from AssumeRoleWithSAML",
        CredentialOrigin.WebIdentity => "credentials from AssumeRoleWithWebIdentity",
        CredentialOrigin.IdentityCenter => "credentials from IAM Identity Center",
        CredentialOrigin.Container => "credentials of a container's role",
        CredentialOrigin.InstanceProfile => "credentials of an instance profile",
        CredentialOrigin.SessionToken => "credentials from GetSessionToken",
        CredentialOrigin.FederationToken => "credentials from GetFederationToken",
        _ => "session credentials",
    };
}
