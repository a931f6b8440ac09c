using RoleAnalyzers.Iam.Json;

namespace RoleAnalyzers.Iam.Files;

/// <summary>Finds what a file says of roles: it is a trust policy, or a CloudFormation template that declares roles.</summary>
public static class PolicyFile
{
    /// <summary>What a file says of roles.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="isPolicy">
    /// True when the file is known to be a policy or a template, so that one that is broken is a broken policy. Otherwise what does not
    /// parse, or has another shape, is something else.
    /// </param>
    public static FileContent Read(string text, bool isPolicy)
    {
        if (!isPolicy && !MayHoldPolicy(text))
            return FileContent.Nothing;
        var document = JsonDocument.Read(FileMarks.Read(text));
        if (document.Error is null && Template.TryRead(document) is { } template)
            return template.Read();
        return isPolicy || (document.Error is null && TrustPolicyShape.Fits(document.Root))
            ? new(ImmutableArray.Create(new PolicyInFile(PolicyDocument.Read(document), document, null)), ImmutableArray<MaximumInFile>.Empty)
            : FileContent.Nothing;
    }

    /// <summary>One look at the text: false for what certainly is no policy and holds none. The property of trust policies ends like the one of others.</summary>
    private static bool MayHoldPolicy(string text) =>
        Holds(text, PermissionsResource.PolicyProperty)
        || (Holds(text, "Statement") && (Holds(text, "Principal") || Holds(text, "sts:")));

    private static bool Holds(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
