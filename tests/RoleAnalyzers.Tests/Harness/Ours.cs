using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>All analyzers and fixes of the product, found as a host finds them: by their attributes.</summary>
internal static class Ours
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        Create<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>(typeof(FixFacts).Assembly);

    /// <summary>The fixes of C#, those with a Fix All first, as they are listed first.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } = FixesOf(TextDocumentKind.Document);

    /// <summary>The fixes of files beside the sources, those with a Fix All first.</summary>
    public static ImmutableArray<CodeFixProvider> FileFixes { get; } = FixesOf(TextDocumentKind.AdditionalDocument);

    private static ImmutableArray<CodeFixProvider> FixesOf(TextDocumentKind kind) =>
    [
        .. Create<CodeFixProvider, ExportCodeFixProviderAttribute>(Assembly.Load("RoleAnalyzers.CodeFixes"))
            .Where(f => f.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds.Contains(kind.ToString()))
            .OrderBy(f => f.GetFixAllProvider() is null).ThenBy(f => f.GetType().Name, StringComparer.Ordinal),
    ];

    private static ImmutableArray<T> Create<T, TAttribute>(Assembly assembly)
        where TAttribute : Attribute =>
    [
        .. assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T)) && t.GetCustomAttribute<TAttribute>() is not null)
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => (T)Activator.CreateInstance(t)!),
    ];
}
