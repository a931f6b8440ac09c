using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>How many roles a resource of a policy means: a pattern with <c>*</c> and <c>?</c> for ARNs.</summary>
internal static class RolePattern
{
    /// <summary>Two roles that have nothing in common but that they are roles. A pattern for both is one for every role.</summary>
    private static readonly ImmutableArray<(string Account, string Resource)> Roles =
        ImmutableArray.Create(("111111111111", "role/b"), ("222222222222", "role/C/d"));

    /// <summary>Whether it means every role of every account.</summary>
    public static Answer MeansEveryRole(PolicyText resource) => Answers.Either(
        All(role => resource.Matches($"arn:aws:iam::{role.Account}:{role.Resource}")),
        IamArn.Read(resource) is { } arn ? Answers.Both(MeansRoles(arn), All(role => arn.Account.Matches(role.Account))) : Answer.No);

    /// <summary>Whether it means every role of some account that it names.</summary>
    public static Answer MeansEveryRoleOfAccount(PolicyText resource) =>
        IamArn.Read(resource) is not { } arn ? Answer.No
        : arn.Account.Equals(PolicyText.Hole(HoleKind.OwnAccount)) || (arn.Account.TryGetValue(out var account) && AccountId.IsValid(account)) ? MeansRoles(arn)
        : arn.Account.IsKnown ? Answer.No
        : Answers.Both(Answer.Maybe, MeansRoles(arn));

    private static Answer MeansRoles(IamArn arn) =>
        Answers.Both(Answers.Both(arn.Service.Matches("iam"), arn.Region.Matches("")), All(role => arn.Resource.Matches(role.Resource)));

    private static Answer All(Func<(string Account, string Resource), Answer> question) => Answers.Both(question(Roles[0]), question(Roles[1]));
}
