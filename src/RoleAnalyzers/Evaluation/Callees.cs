using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Tells which of the program's own methods a call runs.</summary>
internal sealed class Callees(Compilation compilation, MethodBodies bodies)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _types = new(() => Types(compilation.Assembly.GlobalNamespace).ToImmutableArray());
    private readonly bool _isApplication = compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule);

    /// <summary>
    /// The method that runs when this one is called: itself, the override or implementation of the receiver's known type, or the only one
    /// that there can be. Null when that is not known, or has no body in this compilation.
    /// </summary>
    /// <param name="method">The method called, as bound.</param>
    /// <param name="receiver">The type of the object it is called on, when that object was seen being created; else null.</param>
    /// <param name="isBase">Whether it is called on <c>base</c>, or in any other way that no override changes.</param>
    public IMethodSymbol? Of(IMethodSymbol method, ITypeSymbol? receiver, bool isBase)
    {
        // No library's type derives from one of the program's own.
        if (!bodies.IsOwn(method) && (receiver is null || !bodies.IsOwn(receiver)))
            return null;
        var called = method.OriginalDefinition;
        var target = isBase || !IsDispatched(called) ? called
            : receiver is not null ? Implementation(called, receiver)
            : Sole(called);
        return target is not null && bodies.Has(target) ? target.OriginalDefinition : null;
    }

    private static bool IsDispatched(IMethodSymbol method) =>
        !method.IsStatic
        && (method.ContainingType.TypeKind == TypeKind.Interface
            || (method.IsVirtual || method.IsAbstract || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed);

    private static IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol receiver)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var face = receiver.AllInterfaces.FirstOrDefault(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, method.ContainingType));
            var member = face?.GetMembers(method.Name).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method));
            return member is null ? null : receiver.FindImplementationForInterfaceMember(member) as IMethodSymbol;
        }

        for (var type = receiver; type is not null; type = type.BaseType)
        {
            foreach (var one in type.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = one; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                        return one;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The only method that a call of an interface's, abstract or virtual method can run: the type is declared here, nobody outside this
    /// compilation can implement or derive from it, and only one type here does.
    /// </summary>
    private IMethodSymbol? Sole(IMethodSymbol method)
    {
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) || (!_isApplication && IsVisibleOutside(method.ContainingType)))
            return null;
        IMethodSymbol? sole = null;
        foreach (var type in _types.Value)
        {
            if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsAbstract || !Derives(type, method.ContainingType))
                continue;
            var implementation = Implementation(method, type)?.OriginalDefinition;
            if (implementation is null || (sole is not null && !SymbolEqualityComparer.Default.Equals(sole, implementation)))
                return null;
            sole = implementation;
        }

        return sole;
    }

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        if (from.TypeKind == TypeKind.Interface)
            return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, from));
        for (var one = type; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from))
                return true;
        }

        return false;
    }

    private static bool IsVisibleOutside(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.ContainingType)
        {
            if (one.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in Types(inner))
                    yield return nested;
            }
        }
    }
}
