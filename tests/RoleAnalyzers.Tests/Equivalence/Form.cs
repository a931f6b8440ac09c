using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>A way to write a trust policy.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Libraries">What the program uses.</param>
/// <param name="Write">The program or the file, marks included; null when the form cannot express the policy.</param>
internal sealed record Form(string Name, Libraries Libraries, Func<MarkedJson, string?> Write)
{
    /// <summary>All forms.</summary>
    public static ImmutableArray<Form> All { get; } = [.. TextForms.All, .. ObjectForms.All, .. ConstructForms.All, .. FileForms.All];

    /// <summary>The path of the file beside the sources that it is; null when it is a program.</summary>
    public string? Path { get; init; }

    /// <summary>Whether CloudFormation's functions mean something in it.</summary>
    public bool HasFunctions { get; init; }

    /// <summary>The policy in this form; null when the form cannot express it.</summary>
    public string? Of(MarkedJson json) => json.HasFunctions && !HasFunctions ? null : Write(json);
}
