using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>A way to write a trust policy in a program.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Libraries">What the program uses.</param>
/// <param name="Write">The program, marks included; null when the form cannot express the policy.</param>
internal sealed record Form(string Name, Libraries Libraries, Func<MarkedJson, string?> Write)
{
    /// <summary>All forms.</summary>
    public static ImmutableArray<Form> All { get; } = [.. TextForms.All, .. DictionaryForms.All, .. ConstructForms.All];
}
