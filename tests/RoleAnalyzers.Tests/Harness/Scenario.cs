using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>
/// A program under test, marked up with the findings that it must have (see <see cref="Markup"/>). Everything about it is
/// in this one value, so <c>before with { … }</c> tells what a fix changes.
/// </summary>
/// <param name="Libraries">What it may use beside .NET 8.</param>
/// <param name="Files">Name and marked-up text of each C# file. A name with a folder (<c>Other/A.cs</c>) puts the file into a project of that folder's name.</param>
internal sealed record Scenario(Libraries Libraries, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>The project of files without a folder.</summary>
    public const string MainProject = "Main";

    /// <summary>The name of the file of a scenario that has one.</summary>
    public const string MainFile = "Program.cs";

    /// <summary>What every test program imports, as a project with implicit usings does.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A program of one file.</summary>
    public Scenario(Libraries libraries, string source)
        : this(libraries, ImmutableSortedDictionary<string, string>.Empty.Add(MainFile, source))
    {
    }

    /// <summary>The text of an <c>.editorconfig</c> above all files; null: there is none.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>The rule that <c>[|…|]</c> stands for.</summary>
    public string? Rule { get; init; }

    /// <summary>True when the program need not compile.</summary>
    public bool IsHalfTyped { get; init; }

    /// <summary>The nullable context of the program.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Disable;

    /// <summary>The marked-up text of <see cref="MainFile"/>.</summary>
    public string Source
    {
        get => Files[MainFile];
        init => Files = Files.SetItem(MainFile, value);
    }

    /// <summary>A file's path, as hosts give it to analyzers.</summary>
    public static string PathOf(string file) => file.Contains('/') ? "/" + file : $"/{MainProject}/{file}";

    /// <summary>The project of a file.</summary>
    public static string ProjectOf(string file) => file.Contains('/') ? file[..file.IndexOf('/')] : MainProject;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>Top-level statements want an executable.</summary>
    public CSharpCompilationOptions CompilationOptions(IEnumerable<SyntaxTree> trees) => new(
        trees.Any(t => t.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any())
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: Nullable,
        allowUnsafe: true);
}
