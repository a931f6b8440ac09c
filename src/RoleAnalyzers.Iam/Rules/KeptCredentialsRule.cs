using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about credentials that are kept after their session has ended.</summary>
public abstract class KeptCredentialsRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, as if it were the only rule.</summary>
    public IEnumerable<Finding<KeptPart>> Check(KeptCredentials kept)
    {
        if (!IsAbout(kept.Place) || !OutliveTheirSession(kept))
            return [];
        var origins = string.Join(" or ", kept.Origins.Select(origin => origin.Kind.InWords()).Distinct());
        var isRole = kept.Origins.All(origin => origin.Kind is CredentialOrigin.AssumedRole);
        var remedy = isRole
            ? "keep AssumeRoleAWSCredentials in their place, which ask for a new session in time"
            : "get new ones before the expiration that the response tells";
        return
        [
            new(
                Rule,
                new(KeptPartKind.Place, 0),
                ImmutableArray.Create(InWords(kept.Place), origins, remedy),
                Enumerable.Range(0, kept.Origins.Count).Select(item => new KeptPart(KeptPartKind.Origin, item)).ToImmutableArray(),
                // It changes who the caller is: that is asked for anew whenever a session ends.
                isRole ? ImmutableArray.Create<Edit>(new Edit.UseRoleCredentials { IsSingle = true }) : ImmutableArray<Edit>.Empty),
        ];
    }

    /// <summary>Whether the rule speaks of credentials in such a place.</summary>
    protected abstract bool IsAbout(KeptPlace place);

    /// <summary>Whether the place certainly holds session credentials when their session has ended, whichever of its values it has got.</summary>
    private static bool OutliveTheirSession(KeptCredentials kept) =>
        kept is { IsAssignedOnce: Answer.Yes, TellsOfExpiry: Answer.No, IsShortLived: Answer.No, Origins: { IsComplete: true, Count: > 0 } }
        && kept.Origins.All(static origin => origin.IsFixed == Answer.Yes && IsOfResponse(origin.Kind));

    /// <summary>Whether such credentials come out of a response of STS, which tells when they end.</summary>
    private static bool IsOfResponse(CredentialOrigin origin) => origin is
        CredentialOrigin.AssumedRole or CredentialOrigin.Saml or CredentialOrigin.WebIdentity
        or CredentialOrigin.SessionToken or CredentialOrigin.FederationToken;

    private static string InWords(KeptPlace place) => place switch
    {
        KeptPlace.Static => "A static member",
        KeptPlace.Singleton => "A singleton",
        _ => "The object",
    };
}
