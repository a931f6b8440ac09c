using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// The AWS Cloud Development Kit as one compilation references it. Symbols are compared with the tables of this folder by
/// name, namespace and assembly, so that a program's own <c>Role</c> or <c>AnyPrincipal</c> is not taken for the CDK's.
/// </summary>
internal sealed class CdkLibrary : ILibrary
{
    private const string AddStatements = "AddStatements";
    private const string GrantAssumeRole = "GrantAssumeRole";
    private const string FromJson = "FromJson";
    private const string PolicyDocument = "PolicyDocument";
    private const string Iam = "Amazon.CDK.AWS.IAM";

    private static readonly ImmutableDictionary<string, RoleConstruct> Roles =
        RoleConstruct.All.ToImmutableDictionary(static role => role.Type, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, PrincipalApi> PrincipalClasses =
        PrincipalApi.All.Where(static api => api.Method is null).ToImmutableDictionary(static api => api.Type, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, PrincipalApi> PrincipalMethods =
        PrincipalApi.All.Where(static api => api.Method is not null).ToImmutableDictionary(static api => api.Method!, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, StatementApi> StatementMethods =
        StatementApi.All.ToImmutableDictionary(static api => api.Method, StringComparer.Ordinal);

    private static readonly ILookup<string, TextMember> TextMembers = TextMember.All.ToLookup(static member => member.Name, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, TextFunction> TextFunctions =
        Cdk.TextFunction.All.ToImmutableDictionary(static function => function.Method, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, PolicyOverride> Overrides =
        PolicyOverride.All.ToImmutableDictionary(static one => one.Method, StringComparer.Ordinal);

    private readonly INamespaceSymbol _iam;

    private CdkLibrary(INamespaceSymbol iam, PolicyMentions mentions)
    {
        _iam = iam;
        PolicyMentions = mentions;
    }

    /// <summary>Where the compilation speaks of the policies of roles.</summary>
    public PolicyMentions PolicyMentions { get; }

    /// <summary>The library, or null when the compilation does not reference it.</summary>
    public static CdkLibrary? TryCreate(Compilation compilation) =>
        compilation.GetTypeByMetadataName($"{Iam}.Role") is { ContainingNamespace: { } iam } ? new(iam, new(compilation)) : null;

    /// <summary>What changes the template itself is not among them: it only withdraws findings.</summary>
    public ImmutableHashSet<string> WantedNames { get; } =
        Roles.Keys.Append(AddStatements).Append(GrantAssumeRole).Append(CdkProperty.AssumeRolePolicyDocument.Name).ToImmutableHashSet(StringComparer.Ordinal);

    public ImmutableArray<string> Namespaces => ImmutableArray.Create("Amazon");

    /// <summary>The constructors that declare a role, the methods that change its trust policy afterwards or grant it, and what it is handed to.</summary>
    public bool IsWanted(IMethodSymbol method) =>
        Role(method) is not null || IsAddStatements(method) || IsPolicySetter(method) || Override(method) is not null
        || Use(method) is not null || TakesPermissions(method) || IsGrant(method) || IsAccountCondition(method);

    /// <summary>Statements can be added to a role's policy as long as there is the role.</summary>
    public bool LivesOn(IMethodSymbol constructor) => Role(constructor) is not null;

    public bool IsStored(ITypeSymbol type) => false;

    public IParameterSymbol? StoredBy(IMethodSymbol method) => null;

    /// <summary>The methods that make a document or a statement of an object that says it in JSON.</summary>
    public bool IsFactory(IMethodSymbol method) =>
        method is { Name: FromJson, IsStatic: true } && (IsPolicyDocument(method.ContainingType) || IsPolicyStatement(method.ContainingType));

    /// <summary>
    /// The CDK and what it stands on hand everything over to another process, so they leave the program's objects as they are.
    /// </summary>
    public bool LeavesObjectsAlone(IAssemblySymbol assembly) =>
        assembly.Name == "Constructs" || assembly.Name.StartsWith("Amazon.CDK.", StringComparison.Ordinal) || assembly.Name.StartsWith("Amazon.JSII.", StringComparison.Ordinal);

    /// <summary>What is IAM's tells of roles, and what belongs to the CDK's core: tokens, stacks, durations. The constructs of other services do not.</summary>
    public bool Tells(INamedTypeSymbol type) =>
        IsIam(type) || SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _iam.ContainingNamespace?.ContainingNamespace);

    /// <inheritdoc/>
    public HoleKind HoleOf(ISymbol member)
    {
        foreach (var known in TextMembers[member.Name])
        {
            if (member.ContainingType?.HasFullName(known.Type) == true)
                return known.Kind;
        }

        return HoleKind.Unknown;
    }

    /// <summary>What the constructor declares; null when it is not a role's.</summary>
    public RoleConstruct? Role(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor
        && Roles.TryGetValue(method.ContainingType.Name, out var role)
        && IsIam(method.ContainingType)
            ? role
            : null;

    public bool IsAddStatements(IMethodSymbol method) => method.Name == AddStatements && IsPolicyDocument(method.ContainingType);

    /// <summary>Whether the method sets the policy of a <c>CfnRole</c>: one made here, or the one that is behind a <c>Role</c>.</summary>
    public bool IsPolicySetter(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol.Name: var name }
        && name == CdkProperty.AssumeRolePolicyDocument.Name
        && Roles.TryGetValue(method.ContainingType.Name, out var role)
        && role.Policy == CdkProperty.AssumeRolePolicyDocument
        && IsIam(method.ContainingType);

    /// <summary>The method that changes the template itself; null when it is none.</summary>
    public PolicyOverride? Override(IMethodSymbol method) =>
        Overrides.TryGetValue(method.Name, out var known) && method.ContainingType.HasFullName(PolicyOverride.Type) ? known : null;

    /// <summary>What a role is handed to by the setter of a property; null when it is none that takes a role.</summary>
    public RoleUse? Use(IMethodSymbol method) => IsCdk(method.ContainingType) ? RoleProperties.Of(method) : null;

    /// <summary>Whether the method takes, or sets, what an identity may do.</summary>
    public bool TakesPermissions(IMethodSymbol method) => IsCdk(method.ContainingType) && PermissionsApi.IsWanted(method);

    /// <summary>Whether the method lets a principal assume the role that it is called on.</summary>
    public bool IsGrant(IMethodSymbol method) => method.Name == GrantAssumeRole && IsIam(method.ContainingType);

    /// <summary>Whether the method asks a statement for an external ID by the name of the account.</summary>
    public bool IsAccountCondition(IMethodSymbol method) => StatementMethod(method) is { Adds.IsAskedAsAccount: true };

    public bool IsPolicyDocument(ITypeSymbol? type) => type?.Name == PolicyDocument && IsIam(type);

    public bool IsPolicyStatement(ITypeSymbol? type) => type?.Name == "PolicyStatement" && IsIam(type);

    /// <summary>Whether the member is the policy document that a role carries.</summary>
    public bool IsAssumeRolePolicy(ISymbol member) =>
        member.Name == CdkProperty.AssumeRolePolicy.Name
        && member.ContainingType is { } type
        && type.Name == CdkProperty.AssumeRolePolicy.Type
        && IsIam(type);

    /// <summary>Whether the class is the CDK's own, so that its constructor sets no property that code can see.</summary>
    public bool IsCdk(ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(type?.ContainingAssembly, _iam.ContainingAssembly);

    /// <summary>What the principal class puts into a policy; null when it is not one that the readers know.</summary>
    public PrincipalApi? PrincipalClass(ITypeSymbol? type) =>
        type is not null && PrincipalClasses.TryGetValue(type.Name, out var api) && IsIam(type) ? api : null;

    /// <summary>The principal class of that name.</summary>
    public static PrincipalApi PrincipalClass(string name) => PrincipalClasses[name];

    /// <summary>What a method that gives a principal makes of the one that it is called on; null when it is not known.</summary>
    public PrincipalApi? PrincipalMethod(IMethodSymbol method) =>
        PrincipalMethods.TryGetValue(method.Name, out var api) && IsIam(method.ContainingType) ? api : null;

    /// <summary>What a method of a statement does; null when it is not known.</summary>
    public StatementApi? StatementMethod(IMethodSymbol method) =>
        StatementMethods.TryGetValue(method.Name, out var api) && IsPolicyStatement(method.ContainingType) ? api : null;

    /// <summary>How a static method makes a text; null when it is not known.</summary>
    public TextFunction? TextFunction(IMethodSymbol method) =>
        TextFunctions.TryGetValue(method.Name, out var function) && method.ContainingType.HasFullName(function.Type) ? function : null;

    private bool IsIam(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _iam);
}
