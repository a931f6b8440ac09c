namespace RoleAnalyzers.Iam.Sessions;

/// <summary>Where the credentials that sign a call come from.</summary>
public enum CredentialOrigin
{
    /// <summary>Not known: the default chain, a profile, the environment, something injected.</summary>
    Unknown,

    /// <summary>A user's long-term access key: not a session.</summary>
    LongTermKey,

    /// <summary>No credentials at all: such a client cannot sign AssumeRole.</summary>
    Anonymous,

    /// <summary>An AssumeRole session.</summary>
    AssumedRole,

    /// <summary>An AssumeRoleWithSAML session.</summary>
    Saml,

    /// <summary>An AssumeRoleWithWebIdentity session.</summary>
    WebIdentity,

    /// <summary>An IAM Identity Center session.</summary>
    IdentityCenter,

    /// <summary>The role of an ECS task or an EKS pod.</summary>
    Container,

    /// <summary>The role of an EC2 instance.</summary>
    InstanceProfile,

    /// <summary>A GetSessionToken session of a user, with or without MFA.</summary>
    SessionToken,

    /// <summary>A GetFederationToken session, which may not call AssumeRole at all.</summary>
    FederationToken,

    /// <summary>An access key, a secret key and a token whose call is not seen: a session of some kind.</summary>
    SessionCredentials,
}
