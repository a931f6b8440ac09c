using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Sessions;

/// <summary>Credentials that a program makes of an access key.</summary>
/// <param name="AccessKey">The id of the access key, such as <c>AKIA…</c>.</param>
/// <param name="HasToken">Whether the token of a session goes with it.</param>
public sealed record KeyCredentials(PolicyText AccessKey, Answer HasToken)
{
    /// <summary>The account that the key is said to belong to; null when none is told. An unknown one may also be none.</summary>
    public PolicyText? Account { get; init; }

    /// <summary>True when what is given as the account is the token of a session.</summary>
    public bool IsAccountToken { get; init; }
}

/// <summary>Names one part of <see cref="KeyCredentials"/>.</summary>
public enum KeyPart
{
    /// <summary>The expression that gives <see cref="KeyCredentials.AccessKey"/>.</summary>
    AccessKey,

    /// <summary>The expression that gives <see cref="KeyCredentials.Account"/>.</summary>
    Account,
}
