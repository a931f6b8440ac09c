namespace RoleAnalyzers.Iam.Sessions;

/// <summary>What kind of place keeps credentials.</summary>
public enum KeptPlace
{
    /// <summary>A static field or property, which lives as long as the program.</summary>
    Static,

    /// <summary>A service that is registered once and for all, and lives as long as its container.</summary>
    Singleton,

    /// <summary>A field or property of an object, which lives as long as the object.</summary>
    Instance,
}

/// <summary>Credentials, or something that signs with them, put into a place where they stay.</summary>
/// <param name="Place">What keeps them.</param>
/// <param name="Origins">Each origin that they may have. Incomplete: they may have others.</param>
public sealed record KeptCredentials(KeptPlace Place, PartialList<KeptOrigin> Origins)
{
    /// <summary>Whether the place gets its value once and no other after it: by an initialiser, a constructor, <c>??=</c> or a registration.</summary>
    public Answer IsAssignedOnce { get; init; } = Answer.Maybe;

    /// <summary>Whether the code around the place tells of an end of what it keeps, as code does that gets new credentials in time.</summary>
    public Answer TellsOfExpiry { get; init; } = Answer.Maybe;

    /// <summary>Whether what keeps them ends before they do: a request, a test, a program that does its work and ends.</summary>
    public Answer IsShortLived { get; init; } = Answer.Maybe;
}

/// <summary>One origin of kept credentials.</summary>
/// <param name="Kind">The origin.</param>
/// <param name="IsFixed">
/// Whether they are those of one response and stay so. The classes that ask for a session by themselves ask for another one before it ends.
/// </param>
public readonly record struct KeptOrigin(CredentialOrigin Kind, Answer IsFixed);

/// <summary>What kind of part of <see cref="KeptCredentials"/> a <see cref="KeptPart"/> names.</summary>
public enum KeptPartKind
{
    /// <summary>The name of the place.</summary>
    Place,

    /// <summary>What gave the credentials: an index into <see cref="KeptCredentials.Origins"/>.</summary>
    Origin,
}

/// <summary>Names one part of kept credentials by its place.</summary>
public readonly record struct KeptPart(KeptPartKind Kind, int Item);
