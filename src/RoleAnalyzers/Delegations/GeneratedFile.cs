using System.Globalization;
using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Delegations;

/// <summary>A file that is generated for one declaration.</summary>
/// <param name="Name">Its name, unlike that of every other, letter case aside.</param>
/// <param name="Text">What it holds.</param>
internal sealed record GeneratedFile(string Name, string Text)
{
    private const string Ending = ".Delegation.g.cs";

    /// <summary>The version that generated code is marked with.</summary>
    public static string Version { get; } = typeof(GeneratedFile).Assembly.GetName().Version.ToString(3);

    /// <summary>The name of the file for a class.</summary>
    /// <param name="fullName">The name of the class, with its namespace and the types that it is nested in.</param>
    public static string NameFor(string fullName)
    {
        // Names that differ by the case of letters are two classes and one file: the number tells them apart.
        var number = fullName.Aggregate(2166136261u, static (hash, character) => unchecked((hash ^ character) * 16777619u));
        return $"{fullName.Replace("@", "")}.{number.ToString("x8", CultureInfo.InvariantCulture)}{Ending}";
    }

    /// <summary>Whether the file of a program is such a one.</summary>
    public static bool IsOne(SyntaxTree tree) => tree.FilePath.EndsWith(Ending, StringComparison.Ordinal);
}
