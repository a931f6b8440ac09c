using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>Session credentials in a static or a singleton, which live as long as the program does.</summary>
public sealed class Role1008SessionKeptForGood : KeptCredentialsRule
{
    public override Rule Rule { get; } = new(
        "ROLE1008",
        "Session credentials are kept for as long as the program runs",
        RuleLevel.Warning,
        "{0} keeps {1} for as long as the program runs, and nothing refreshes them, so that they work only until the session ends; {2}",
        "The credentials in a response of STS end with their session, after an hour where no other duration is asked for, and AWS then refuses "
        + "what is signed with them. A static or a singleton that holds them, or a client made of them, works after the start and fails later. "
        + "The classes of the SDK that ask for a session by themselves, such as AssumeRoleAWSCredentials, ask for a new one before it ends.")
    {
        Repairs = RuleRepairs.Single,
    };

    protected override bool IsAbout(KeptPlace place) => place is KeptPlace.Static or KeptPlace.Singleton;
}
