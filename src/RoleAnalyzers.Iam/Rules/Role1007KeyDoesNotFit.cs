using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>An access key of one kind handed over as one of the other kind, so that nothing signed with it is accepted.</summary>
public sealed class Role1007KeyDoesNotFit : KeyRule
{
    public override Rule Rule { get; } = new(
        "ROLE1007",
        "The access key does not fit the kind of credentials",
        RuleLevel.Warning,
        "{0}; {1}",
        "The key of a session begins with ASIA and is worth nothing without the session's token; the key of a user begins with AKIA and has no "
        + "token. BasicAWSCredentials takes a key without a token, SessionAWSCredentials one with it. The third argument that "
        + "BasicAWSCredentials has since version 4 of the SDK is an account id, and a token that is given there is not sent.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<KeyPart>> Check(KeyCredentials credentials)
    {
        var hasTemporaryKey = credentials.AccessKey.StartsWith(AccessKey.Temporary) == Answer.Yes;
        var hasLongTermKey = credentials.AccessKey.StartsWith(AccessKey.LongTerm) == Answer.Yes;
        if (credentials.HasToken == Answer.Yes && hasLongTermKey)
        {
            yield return Finding(
                KeyPart.AccessKey,
                $"The long-term access key {AccessKey.InWords(credentials.AccessKey)} is given with a session token, so that AWS accepts nothing that it signs",
                "give BasicAWSCredentials the key and its secret");
        }
        else if (credentials.HasToken == Answer.No && IsToken(credentials))
        {
            yield return Finding(
                KeyPart.Account,
                "BasicAWSCredentials takes an account id where something else is given, and sends no session token",
                "give SessionAWSCredentials the key, its secret and its token",
                hasLongTermKey ? [] : [new Edit.UseSessionCredentials()]);
        }
        else if (credentials.HasToken == Answer.No && hasTemporaryKey)
        {
            yield return Finding(
                // Where the token should stand, if something stands there.
                credentials.Account is null ? KeyPart.AccessKey : KeyPart.Account,
                $"The temporary access key {AccessKey.InWords(credentials.AccessKey)} is given without its session token, so that AWS accepts nothing that it signs",
                "give SessionAWSCredentials the key, its secret and its token");
        }
    }

    private Finding<KeyPart> Finding(KeyPart part, string fault, string remedy, params Edit[] edits) =>
        new(Rule, part, ImmutableArray.Create(fault, remedy), ImmutableArray<KeyPart>.Empty, edits.ToImmutableArray());

    /// <summary>Whether what is given as the account's id is certainly none, and so most probably the token.</summary>
    private static bool IsToken(KeyCredentials credentials) =>
        credentials.IsAccountToken || (credentials.Account is { } account && IsNoAccount(account));

    private static bool IsNoAccount(PolicyText text) =>
        text.TryGetValue(out var known) ? known.Length > 0 && !AccountId.IsValid(known)
        : text.Segments.Sum(segment => segment.Literal.Length) > AccountId.Length
            || text.Segments.Any(segment => segment.Literal.Any(character => character is < '0' or > '9'));
}
