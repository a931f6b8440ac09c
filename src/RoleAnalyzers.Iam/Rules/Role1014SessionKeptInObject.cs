using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>Session credentials in a field of an object, which may live longer than the session.</summary>
public sealed class Role1014SessionKeptInObject : KeptCredentialsRule
{
    public override Rule Rule { get; } = new(
        "ROLE1014",
        "Session credentials are kept for as long as an object lives",
        RuleLevel.Info,
        "{0} keeps {1} for as long as it lives, and nothing refreshes them, so that they work only until the session ends; {2}",
        "The credentials in a response of STS end with their session, after an hour where no other duration is asked for, and AWS then refuses "
        + "what is signed with them. An object that holds them, or a client made of them, is of no use from then on. The classes of the SDK that "
        + "ask for a session by themselves, such as AssumeRoleAWSCredentials, ask for a new one before it ends.")
    {
        Repairs = RuleRepairs.Single,
    };

    protected override bool IsAbout(KeptPlace place) => place is KeptPlace.Instance;
}
