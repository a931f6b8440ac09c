using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// The name of something in an account, <c>arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE</c>, as far as it is known.
/// </summary>
/// <param name="Partition"><c>aws</c>, <c>aws-cn</c>…</param>
/// <param name="Service"><c>iam</c> for what is in an account, <c>sts</c> for a session.</param>
/// <param name="Region">Empty for IAM and STS.</param>
/// <param name="Account">The account's id. Where it holds an unknown, the resource is what was written behind it.</param>
/// <param name="Resource"><c>root</c>, <c>role/…</c>, <c>user/…</c>, <c>saml-provider/…</c>, <c>assumed-role/…</c></param>
public sealed record IamArn(PolicyText Partition, PolicyText Service, PolicyText Region, PolicyText Account, PolicyText Resource)
{
    private static readonly ImmutableArray<string> KindsOfCaller =
        ImmutableArray.Create("role/", "user/", "assumed-role/", "federated-user/");

    /// <summary>
    /// Reads the text as an ARN. Null when it is none, and when a hole before the account may be any text: colons may then hide in
    /// it, and nobody can say which section is which.
    /// </summary>
    public static IamArn? Read(PolicyText text)
    {
        if (text.StartsWith("arn:") != Answer.Yes)
            return null;
        var sections = text.Split(':', 6);
        return sections.Length == 6 && !sections[1].HasUnknown && !sections[2].HasUnknown && !sections[3].HasUnknown
            ? new(sections[1], sections[2], sections[3], sections[4], sections[5])
            : null;
    }

    /// <summary>Whether it can name a caller: the account itself, a role, a user, or a session of one.</summary>
    public Answer IsCaller =>
        Answers.Both(
            Answers.Both(Answers.Either(Service.Is("iam"), Service.Is("sts")), Region.Is("")),
            Answers.Either(IsRoot, IsUserOrRole));

    private Answer IsUserOrRole
    {
        get
        {
            var answer = Answer.No;
            for (var i = 0; i < KindsOfCaller.Length && answer != Answer.Yes; i++)
                answer = Answers.Either(answer, Resource.StartsWith(KindsOfCaller[i]));
            return answer;
        }
    }

    /// <summary>Whether it names an account as a whole.</summary>
    public Answer IsRoot => Answers.Both(Answers.Both(Service.Is("iam"), Region.Is("")), Resource.Is("root"));
}
