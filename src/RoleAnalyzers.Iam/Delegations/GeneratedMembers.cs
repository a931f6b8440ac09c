namespace RoleAnalyzers.Iam.Delegations;

/// <summary>The names of what is generated for a declaration, in whatever surroundings: the class can have nothing else of such a name.</summary>
public static class GeneratedMembers
{
    /// <summary>Those that stand for one thing each.</summary>
    public static ImmutableArray<string> Constants { get; } = ImmutableArray.Create(
        "RoleArn", "RoleName", "Path", "TrustingAccount", "TrustedAccount", "MaxSessionSeconds", "PartitionOfRole", "CallerPolicy");

    /// <summary>Those that may have other methods of their name beside them.</summary>
    public static ImmutableArray<string> Methods { get; } = ImmutableArray.Create(
        "TrustPolicy", "CheckedExternalId", "AssumeAsync", "AssumeChainedAsync", "Credentials", "DefineRole", "AllowAssume");

    /// <summary>Whether the class cannot have this member beside those that are generated.</summary>
    public static bool Exclude(OwnMember member) => Constants.Contains(member.Name) || (!member.IsMethod && Methods.Contains(member.Name));
}
