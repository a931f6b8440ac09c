using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading;

/// <summary>Compares symbols with names in which every namespace is told, part by part: no name is put together for it.</summary>
internal static class FullNames
{
    /// <summary>Whether the type or namespace bears the name: <c>Namespace.Type</c>, <c>Namespace.Type.Inner</c>, whatever its type parameters.</summary>
    public static bool HasFullName(this INamespaceOrTypeSymbol symbol, string name)
    {
        // Where the part behind begins; behind the last one, where a further dot would stand.
        var next = name.Length + 1;
        for (ISymbol? part = symbol; part is not (null or INamespaceSymbol { IsGlobalNamespace: true }); part = part.ContainingSymbol)
        {
            var start = next - 1 - part.Name.Length;
            if (start < 0 || (next <= name.Length && name[next - 1] != '.') || string.CompareOrdinal(name, start, part.Name, 0, part.Name.Length) != 0)
                return false;
            next = start;
        }

        return next == 0;
    }

    /// <summary>Whether the compilation, or an assembly that it references, has the namespace: one look, where each of its types would want one.</summary>
    public static bool HasNamespace(this Compilation compilation, string name)
    {
        var parts = name.Split('.');
        return Has(compilation.Assembly) || compilation.SourceModule.ReferencedAssemblySymbols.Any(Has);

        bool Has(IAssemblySymbol assembly)
        {
            var within = assembly.GlobalNamespace;
            foreach (var part in parts)
            {
                if (within.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
                    return false;
                within = inner;
            }

            return true;
        }
    }
}
