using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>Whom a principal admits, seen by the account that the callers belong to.</summary>
public enum CallerKind
{
    /// <summary>It cannot be said, or it is not the caller of an account (a service, a federated identity).</summary>
    Unknown,

    /// <summary>Anybody who has an AWS account.</summary>
    Everybody,

    /// <summary>Callers of the account that the role is deployed to, in whatever way it is spelt.</summary>
    OwnAccount,

    /// <summary>Callers of one account whose id is known.</summary>
    KnownAccount,

    /// <summary>An account as a whole; which one is not known.</summary>
    UnknownAccount,
}

/// <summary>Whom a principal admits.</summary>
/// <param name="Kind">How much is known.</param>
/// <param name="Account">The account's id for <see cref="CallerKind.KnownAccount"/>, else empty.</param>
public readonly record struct Caller(CallerKind Kind, string Account = "")
{
    private static readonly Caller Unknown = new(CallerKind.Unknown);

    /// <summary>
    /// Reads a principal. A number of twelve digits and the root ARN mean the same (IAM User Guide, "AWS JSON policy elements:
    /// Principal"); a role, a user and a session belong to the account in their ARN.
    /// </summary>
    public static Caller Of(Principal principal)
    {
        if (principal.Kind is PrincipalKind.Star)
            return new(CallerKind.Everybody);
        if (principal.Kind is not PrincipalKind.Aws)
            return Unknown;
        if (principal.Value.Is("*") == Answer.Yes)
            return new(CallerKind.Everybody);
        if (principal.Arn is not { } arn)
            return OfAccount(principal.Value);
        if (arn.IsCaller != Answer.Yes)
            return Unknown;
        var caller = OfAccount(arn.Account);
        return caller.Kind is CallerKind.Unknown && arn.IsRoot == Answer.Yes && !arn.Account.IsKnown
            ? new(CallerKind.UnknownAccount)
            : caller;
    }

    private static Caller OfAccount(PolicyText account) =>
        account.Equals(PolicyText.Hole(HoleKind.OwnAccount)) ? new(CallerKind.OwnAccount)
        : account.TryGetValue(out var id) && AccountId.IsValid(id) ? new(CallerKind.KnownAccount, id)
        : Unknown;
}
