using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Members known by their full names, whichever assembly has them.</summary>
/// <param name="members">Each as <c>Namespace.Type.Member</c>.</param>
internal sealed class MemberNames(IEnumerable<string> members)
{
    private readonly ILookup<string, string> _typesByMember = members.ToLookup(MemberOf, TypeOf, StringComparer.Ordinal);

    /// <summary>The members' names, and their types' without namespaces.</summary>
    public IEnumerable<string> Names =>
        _typesByMember.SelectMany(static one => one.Select(static type => type.Substring(type.LastIndexOf('.') + 1)).Append(one.Key)).Distinct(StringComparer.Ordinal);

    /// <summary>The first word of each member's namespace.</summary>
    public IEnumerable<string> Namespaces => _typesByMember.SelectMany(static one => one).Select(static type => type.Split('.')[0]);

    /// <summary>Those of the members whose types the compilation references, and further ones; null when there are none.</summary>
    /// <param name="within">The namespace that all of the members are of.</param>
    /// <param name="further">Members that are looked for whether the compilation references them or not.</param>
    public static MemberNames? Referenced(string within, IEnumerable<string> members, Compilation compilation, IEnumerable<string>? further = null)
    {
        var all = compilation.HasNamespace(within) ? members.Where(member => !compilation.GetTypesByMetadataName(TypeOf(member)).IsEmpty).ToList() : [];
        all.AddRange(further ?? []);
        return all.Count > 0 ? new(all) : null;
    }

    /// <summary>Whether the method is one of them, or sets or gets one.</summary>
    public bool IsWanted(IMethodSymbol method)
    {
        var member = method.AssociatedSymbol ?? method;
        foreach (var type in _typesByMember[member.Name])
        {
            if (member.ContainingType?.HasFullName(type) == true)
                return true;
        }

        return false;
    }

    private static string TypeOf(string member) => member.Substring(0, member.LastIndexOf('.'));

    private static string MemberOf(string member) => member.Substring(member.LastIndexOf('.') + 1);
}
