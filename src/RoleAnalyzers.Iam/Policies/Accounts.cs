namespace RoleAnalyzers.Iam.Policies;

/// <summary>What the user has said, or the compilation shows, about accounts. Ids are twelve digits.</summary>
/// <param name="Own">Accounts that the code deploys to, as configured (<c>role_analyzers.own_account</c>).</param>
/// <param name="Trusted">Accounts under the same control (<c>role_analyzers.trusted_accounts</c>).</param>
/// <param name="Organization">The organisation's id, <c>o-…</c>, when configured (<c>role_analyzers.organization</c>).</param>
/// <param name="IsDeployedTo">Whether this compilation names the account as one it deploys to. Asked late, because the answer costs a search.</param>
public sealed record Accounts(
    ImmutableHashSet<string> Own,
    ImmutableHashSet<string> Trusted,
    string? Organization,
    Func<string, bool> IsDeployedTo)
{
    /// <summary>
    /// Whether code of this kind tells the writer's own account from others, as a CDK stack does. In a text that does not, any account
    /// may be the writer's, unless <see cref="Own"/> says which one is.
    /// </summary>
    public bool TellsOwn { get; init; } = true;

    /// <summary>Nothing configured, nothing deployed.</summary>
    public static Accounts None { get; } =
        new(ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty, null, static _ => false);
}
