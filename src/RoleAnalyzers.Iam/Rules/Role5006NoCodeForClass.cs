using RoleAnalyzers.Iam.Delegations;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A delegation declared by a class to which no code can be added.</summary>
public sealed class Role5006NoCodeForClass : DelegationRule
{
    public override Rule Rule { get; } = new(
        "ROLE5006",
        "No code can be added to the class",
        RuleLevel.Error,
        "'{0}' {1}, so that nothing can be generated for it; {2}",
        "What a delegation needs is generated into the class that declares it, in a file of its own. The class is static and partial, "
        + "and every type around it is partial. None of them has type parameters or is local to its file. The class has no other "
        + "members of the names that are generated.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration)
    {
        if (declaration.Types is not { IsComplete: true, Items: [.. var around, var type] })
            yield break;
        var fault = FaultOf(type)
            ?? around.Select(FaultOfNesting).FirstOrDefault(one => one is not null)
            ?? declaration.Members.Where(GeneratedMembers.Exclude).Select(FaultOf).FirstOrDefault();
        if (fault is var (what, remedy))
            yield return At(DelegationPart.Type, type.Name, what, remedy);
    }

    private static (string Fault, string Remedy)? FaultOf(DeclaringType type) =>
        !type.Traits.HasFlag(TypeTraits.Static | TypeTraits.Partial) ? ("is not both static and partial", $"declare it 'static partial class {type.Name}'")
        : type.Traits.HasFlag(TypeTraits.Generic) ? ("has type parameters", "declare the delegation on a class without them")
        : type.Traits.HasFlag(TypeTraits.FileLocal) ? ("is local to its file", "take 'file' away")
        : GeneratedMembers.Exclude(new(type.Name, IsMethod: false)) ? ("bears the name of a member that is generated", "give it another name")
        : null;

    private static (string Fault, string Remedy)? FaultOfNesting(DeclaringType around) =>
        !around.Traits.HasFlag(TypeTraits.Partial) ? ($"is nested in '{around.Name}', which is not partial", $"make '{around.Name}' partial")
        : around.Traits.HasFlag(TypeTraits.Generic) ? ($"is nested in '{around.Name}', which has type parameters", "declare the delegation outside of it")
        : around.Traits.HasFlag(TypeTraits.FileLocal) ? ($"is nested in '{around.Name}', which is local to its file", "take 'file' away")
        : null;

    private static (string Fault, string Remedy)? FaultOf(OwnMember member) =>
        ($"has a member '{member.Name}', and one of that name is generated", "rename its own");
}
