using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>
/// The types whose statics or objects are gone before a session ends: the type that the program begins in, types of which each request or each use
/// gets an object of its own, and all types of a program of tests. Searched for once a compilation, and only when a reader asks.
/// </summary>
/// <param name="compilation">The compilation.</param>
internal sealed class ShortLivedTypes(Compilation compilation)
{
    private static readonly ImmutableArray<string> EntryPoints = [WellKnownMemberNames.EntryPointMethodName, WellKnownMemberNames.TopLevelStatementsEntryPointMethodName];

    private readonly Lazy<bool> _isTest = new(() => compilation.SourceModule.ReferencedAssemblySymbols.Any(static a => StsApi.TestAssemblies.Contains(a.Name)));
    private readonly Lazy<ImmutableHashSet<string>> _registered = new(() => Registered(compilation));

    /// <summary>Whether the compilation is a program of tests.</summary>
    public bool IsTest => _isTest.Value;

    /// <summary>Whether a field or property is gone before a session ends.</summary>
    public bool Includes(ISymbol member)
    {
        var type = member.ContainingType;
        return IsTest || IsEntry(type) || (!member.IsStatic && IsOfOneUse(type));
    }

    /// <summary>Whether the program may begin in the type, or in one around it.</summary>
    private static bool IsEntry(INamedTypeSymbol type)
    {
        for (var one = type; one is not null; one = one.ContainingType)
        {
            if (EntryPoints.Any(name => one.GetMembers(name).Any(static member => member is IMethodSymbol { IsStatic: true })))
                return true;
        }

        return false;
    }

    /// <summary>Whether objects of the type serve one request or one use, or are plain values.</summary>
    private bool IsOfOneUse(INamedTypeSymbol type)
    {
        if (type.IsRecord || type.IsValueType || _registered.Value.Contains(type.Name) || type.AllInterfaces.Any(one => _registered.Value.Contains(one.Name)))
            return true;
        for (var one = type.BaseType; one is not null; one = one.BaseType)
        {
            if (StsApi.RequestClasses.Contains(one.Name))
                return true;
        }

        return false;
    }

    /// <summary>The names of the types that are registered so: <c>AddScoped&lt;IStore, Store&gt;()</c>, <c>AddTransient(typeof(Store))</c>, <c>AddScoped(_ => new Store(…))</c>.</summary>
    private static ImmutableHashSet<string> Registered(Compilation compilation)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var aliases = new Lazy<ILookup<string, string>>(() => Aliases.In(tree));
            foreach (var at in StsApi.ShortLivedMethods.SelectMany(method => Words.In(tree, method)))
            {
                if (tree.GetRoot().FindToken(at).Parent is not SimpleNameSyntax method || method.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: var arguments })
                    continue;
                var types = method.DescendantNodes().Concat(arguments.DescendantNodes()).OfType<SimpleNameSyntax>()
                    .Where(IsType).Select(static name => name.Identifier.ValueText).ToList();
                names.UnionWith(types.Concat(types.SelectMany(type => aliases.Value[type])));
            }
        }

        return names.ToImmutable();
    }

    private static bool IsType(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            type = type.Parent;
        return type.Parent is TypeArgumentListSyntax or TypeOfExpressionSyntax or ObjectCreationExpressionSyntax;
    }
}
