using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// The elements of a policy and of its statements (IAM User Guide, "Grammar of the IAM JSON policy language"). Names are compared
/// without regard to case.
/// </summary>
public static class PolicyElement
{
    public const string Version = "Version";
    public const string Sid = "Sid";
    public const string Effect = "Effect";
    public const string Principal = "Principal";
    public const string NotPrincipal = "NotPrincipal";
    public const string Action = "Action";
    public const string NotAction = "NotAction";
    public const string Condition = "Condition";
    public const string Resource = "Resource";
    public const string NotResource = "NotResource";

    /// <summary>Names with fewer letters are too near to each other for a slip to be told from another name.</summary>
    private const int FewestLetters = 5;

    /// <summary>The elements of a policy.</summary>
    public static ImmutableArray<string> OfPolicy { get; } = ImmutableArray.Create(Version, "Id", "Statement");

    /// <summary>The elements of a statement in a trust policy.</summary>
    public static ImmutableArray<string> OfStatement { get; } =
        ImmutableArray.Create(Sid, Effect, Principal, NotPrincipal, Action, NotAction, Condition);

    /// <summary>The elements of a statement that other policies have, and that IAM refuses in a trust policy.</summary>
    public static ImmutableArray<string> Refused { get; } = ImmutableArray.Create(Resource, NotResource);

    /// <summary>Whether the name is that of the element.</summary>
    public static Answer Is(PolicyText name, string element) => name.Is(element, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name is that of one of the elements.</summary>
    public static Answer IsOneOf(PolicyText name, ImmutableArray<string> elements)
    {
        var answer = Answer.No;
        for (var i = 0; i < elements.Length && answer != Answer.Yes; i++)
            answer = Answers.Either(answer, Is(name, elements[i]));
        return answer;
    }

    /// <summary>The element that a name was probably meant for, one slip away from it; null when it is none of them, or the name itself is one.</summary>
    public static string? Meant(PolicyText name, ImmutableArray<string> elements) =>
        name.TryGetValue(out var text)
            ? elements.FirstOrDefault(element =>
                element.Length >= FewestLetters && Spelling.Slip(text.ToUpperInvariant(), element.ToUpperInvariant()) is { Length: > 0 })
            : null;
}
