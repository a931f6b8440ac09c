using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A user's long-term access key in the source, where everybody who reads the code can use it (IAM User Guide, "Managing access keys for IAM users").</summary>
public sealed class Role1006KeyInSource : KeyRule
{
    public override Rule Rule { get; } = new(
        "ROLE1006",
        "A long-term access key is written in the source",
        RuleLevel.Warning,
        "The long-term access key {0} stands in the source, and whoever reads the code or a build of it can sign with it until it is deleted; "
        + "take the credentials that the SDK finds where the program runs",
        "A long-term access key belongs to a user and is valid until somebody deletes it. In the source it is copied with the code, into every "
        + "clone and build. The SDK finds credentials by itself where the program runs: the role of an instance, a container or a function, a "
        + "profile, or the environment. A key that was written in the source is to be deleted in IAM.")
    {
        Repairs = RuleRepairs.Single,
    };

    public override IEnumerable<Finding<KeyPart>> Check(KeyCredentials credentials) =>
        AccessKey.IsLongTerm(credentials.AccessKey)
            ? [new(
                Rule,
                KeyPart.AccessKey,
                ImmutableArray.Create(AccessKey.InWords(credentials.AccessKey)),
                ImmutableArray<KeyPart>.Empty,
                // It changes who the caller is.
                ImmutableArray.Create<Edit>(new Edit.UseDefaultCredentials { IsSingle = true }))]
            : [];
}
