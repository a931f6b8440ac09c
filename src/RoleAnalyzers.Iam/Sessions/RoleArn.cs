using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Sessions;

/// <summary>The ARN of a role, <c>arn:PARTITION:iam::ACCOUNT:role/PATH/NAME</c> (IAM User Guide, "IAM identifiers", IAM ARNs).</summary>
internal static class RoleArn
{
    private static readonly ImmutableArray<(string Resource, string Fault)> OtherResources = ImmutableArray.Create(
        ("user/", "names a user"),
        ("group/", "names a group"),
        ("root", "names an account as a whole"),
        ("policy/", "names a policy"),
        ("instance-profile/", "names an instance profile, which holds a role and is none"));

    /// <summary>
    /// Why the text can be the ARN of no role, in words that follow it; null when it can be one, and for a text that does not even begin
    /// as an ARN of AWS does.
    /// </summary>
    public static string? FaultOf(PolicyText text)
    {
        if (text.StartsWith("arn:aws") != Answer.Yes)
            return null;
        if (text.HasWildcard() == Answer.Yes)
            return "has a wildcard, and AssumeRole takes one role at a time";
        if (IamArn.Read(text) is not { } arn)
            return text.IsKnown ? "lacks a part of an ARN" : null;
        if (arn.Service.Is("iam") == Answer.No)
        {
            return arn.Service.Is("sts") == Answer.Yes && arn.Resource.StartsWith("assumed-role/") == Answer.Yes
                ? "names a session, and not the role that it is of"
                : $"names something of the service '{arn.Service}'";
        }

        return arn.Region.Is("") == Answer.No ? "has a region, which no role has"
            : arn.Account.TryGetValue(out var account) && !AccountId.IsValid(account) ? $"has '{account}' where an account id of 12 digits stands"
            : FaultOfResource(arn.Resource);
    }

    private static string? FaultOfResource(PolicyText resource) =>
        resource.StartsWith("role/") == Answer.No
            ? OtherResources.FirstOrDefault(other => resource.StartsWith(other.Resource) == Answer.Yes).Fault ?? "names something else than a role"
        : resource.Segments.Any(segment => segment.Literal.Contains(':')) ? "has a colon in its name"
        : resource.IsKnown && resource.EndsWith("/") == Answer.Yes ? "names no role"
        : null;
}
