using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Delegations;

/// <summary>
/// A role that another account, or somebody in it, may assume, as a class declares it: what is said, right or wrong, as far as it is
/// known. <see cref="Delegation"/> is what comes of one that is right.
/// </summary>
/// <param name="RoleArn">The ARN of the role.</param>
public sealed record DelegationDeclaration(PolicyText RoleArn)
{
    /// <summary>The id of the account that may assume the role: one, or none that is said.</summary>
    public PartialList<PolicyText> TrustedAccount { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>The ARN of the one who may assume the role, in place of the account as a whole: one, or none that is said.</summary>
    public PartialList<PolicyText> TrustedPrincipal { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>The role's maximum session duration, in seconds: one, or none that is said.</summary>
    public PartialList<int> MaxSessionSeconds { get; init; } = PartialList<int>.Unknown;

    /// <summary>Whether callers have to send an external ID.</summary>
    public Answer RequiresExternalId { get; init; } = Answer.Maybe;

    /// <summary>The class that declares it, behind the types that it is nested in, the outermost first.</summary>
    public PartialList<DeclaringType> Types { get; init; } = PartialList<DeclaringType>.Unknown;

    /// <summary>The members that the class has of its own.</summary>
    public PartialList<OwnMember> Members { get; init; } = PartialList<OwnMember>.Unknown;

    /// <summary>The delegations that the same program declares before this one.</summary>
    public PartialList<EarlierDelegation> Earlier { get; init; } = PartialList<EarlierDelegation>.Unknown;
}

/// <summary>What decides whether code can be added to a type.</summary>
[Flags]
public enum TypeTraits
{
    None = 0,
    Partial = 1,
    Static = 2,

    /// <summary>It has type parameters.</summary>
    Generic = 4,

    /// <summary>It is seen in its own file alone.</summary>
    FileLocal = 8,
}

/// <summary>A class that declares a delegation, or a type around it.</summary>
/// <param name="Name">Its name alone.</param>
/// <param name="Traits">How it is declared.</param>
public sealed record DeclaringType(string Name, TypeTraits Traits);

/// <summary>A member that a class has of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMethod">True for one that may have others of its name beside it.</param>
public sealed record OwnMember(string Name, bool IsMethod);

/// <summary>Another declaration of a delegation.</summary>
/// <param name="RoleArn">The ARN of its role.</param>
/// <param name="DeclaredBy">The name of the class that declares it.</param>
public sealed record EarlierDelegation(PolicyText RoleArn, string DeclaredBy);

/// <summary>A part of a declaration.</summary>
public enum DelegationPart
{
    /// <summary>The declaration as a whole.</summary>
    Declaration,

    RoleArn,
    TrustedAccount,
    TrustedPrincipal,
    MaxSessionSeconds,

    /// <summary>The class that declares it.</summary>
    Type,
}
