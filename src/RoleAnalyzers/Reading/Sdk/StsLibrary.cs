using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>
/// The STS types of the AWS SDK that a compilation references, of whichever major version. Types of the same name that come
/// from anywhere else, the program's own included, are not among them.
/// </summary>
internal sealed class StsLibrary : ILibrary
{
    private const string AssemblyPrefix = "AWSSDK";

    private readonly ImmutableArray<IAssemblySymbol> _assemblies;
    private readonly Lazy<Types> _types;

    private StsLibrary(ImmutableArray<IAssemblySymbol> assemblies)
    {
        _assemblies = assemblies;
        _types = new(() => new(assemblies));
    }

    /// <summary>The library, or null when the compilation does not reference the SDK.</summary>
    public static StsLibrary? TryCreate(Compilation compilation)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(a => a.Name is AssemblyPrefix or AssemblyPrefix + ".Core" or AssemblyPrefix + ".SecurityToken")
            .ToImmutableArray();
        return assemblies.Any(a => a.GetTypeByMetadataName(StsApi.CredentialsBase) is not null) ? new(assemblies) : null;
    }

    public bool IsWanted(IMethodSymbol method) =>
        IsOurs(method) && (CallOf(method) is { Call: Iam.Sessions.SessionCall.AssumeRole } || ConstructorOf(method) is not null);

    /// <summary>The SDK reads what it is given: credentials, requests, configs.</summary>
    public bool IsFactory(IMethodSymbol method) => false;

    public bool LeavesObjectsAlone(IAssemblySymbol assembly) => assembly.Name.StartsWith(AssemblyPrefix, StringComparison.Ordinal);

    public HoleKind HoleOf(ISymbol member) =>
        member is IPropertySymbol { Name: "Account" } && IsOurs(member) && SymbolEqualityComparer.Default.Equals(member.ContainingType, _types.Value.CallerIdentity)
            ? HoleKind.OwnAccount
            : HoleKind.Unknown;

    /// <summary>The STS call that a method of the client makes; null for any other method.</summary>
    public StsCall? CallOf(IMethodSymbol method)
    {
        if (!IsOurs(method) || !_types.Value.IsClient(method.ContainingType))
            return null;
        const string Async = "Async";
        var name = method.Name.EndsWith(Async, StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - Async.Length) : method.Name;
        return StsApi.Calls.FirstOrDefault(c => c.Name == name);
    }

    /// <summary>The constructor, when it asks for a role session; null for any other.</summary>
    public SessionConstructor? ConstructorOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && IsOurs(method) && _types.Value.Constructors.TryGetValue(method.ContainingType, out var constructor)
            && method.Parameters.Any(p => p.Name == constructor.Request && p.Type.ToDisplayString() == constructor.RequestType)
            ? constructor
            : null;

    /// <summary>The credential class of a type; null for every other type.</summary>
    public CredentialClass? ClassOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && IsOurs(named) && _types.Value.Classes.TryGetValue(named, out var known) ? known : null;

    /// <summary>The call whose response has this property <c>Credentials</c>; null for every other member.</summary>
    public StsCall? CallOfResponse(ISymbol member) =>
        member.Name == StsApi.Credentials && IsOurs(member) && member.ContainingType is { } type
            && _types.Value.Responses.TryGetValue(type, out var call)
            ? call
            : null;

    /// <summary>Whether the type is the request type of a call, or the options type of a constructor.</summary>
    public bool IsRequest(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && IsOurs(named) && _types.Value.Requests.Contains(named);

    /// <summary>
    /// Whether the analyzer that comes with the SDK looks at what is assigned to its properties: it does so for the requests of calls,
    /// and not for options.
    /// </summary>
    public bool IsCheckedBySdk(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && IsOurs(named) && _types.Value.CheckedRequests.Contains(named);

    public bool IsClient(ITypeSymbol? type) => type is INamedTypeSymbol named && IsOurs(named) && _types.Value.IsClient(named);

    public bool IsConfig(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _types.Value.Config);

    /// <summary>Whether the type is credentials of the SDK or derives from them, or is the plain value that they give.</summary>
    public bool IsCredentials(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (IsOurs(t) && (SymbolEqualityComparer.Default.Equals(t, _types.Value.CredentialsBase) || IsImmutableCredentials(t)))
                return true;
        }

        return false;
    }

    public bool IsImmutableCredentials(ITypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type, _types.Value.ImmutableCredentials);

    private bool IsOurs(ISymbol symbol)
    {
        var assembly = symbol.ContainingAssembly;
        foreach (var ours in _assemblies)
        {
            if (SymbolEqualityComparer.Default.Equals(ours, assembly))
                return true;
        }

        return false;
    }

    /// <summary>The types, looked up when the first symbol of the SDK is met.</summary>
    private sealed class Types
    {
        private readonly ImmutableArray<IAssemblySymbol> _assemblies;
        private readonly INamedTypeSymbol? _client;
        private readonly INamedTypeSymbol? _clientInterface;

        public Types(ImmutableArray<IAssemblySymbol> assemblies)
        {
            _assemblies = assemblies;
            _client = Find(StsApi.Client);
            _clientInterface = Find(StsApi.ClientInterface);
            Config = Find(StsApi.Config);
            CredentialsBase = Find(StsApi.CredentialsBase);
            ImmutableCredentials = Find(StsApi.ImmutableCredentials);
            CallerIdentity = Find(StsApi.CallerIdentity);
            Classes = ByType(StsApi.CredentialClasses, c => c.Name);
            Responses = ByType(StsApi.Calls, c => c.ResponseType);
            Constructors = ByType(StsApi.SessionConstructors, c => c.Type);
            CheckedRequests = All(StsApi.Calls.Select(c => c.RequestType));
            Requests = CheckedRequests.Union(All(StsApi.SessionConstructors.Select(c => c.RequestType)));
        }

        public INamedTypeSymbol? Config { get; }

        public INamedTypeSymbol? CredentialsBase { get; }

        public INamedTypeSymbol? ImmutableCredentials { get; }

        public INamedTypeSymbol? CallerIdentity { get; }

        public ImmutableDictionary<INamedTypeSymbol, CredentialClass> Classes { get; }

        public ImmutableDictionary<INamedTypeSymbol, StsCall> Responses { get; }

        public ImmutableDictionary<INamedTypeSymbol, SessionConstructor> Constructors { get; }

        public ImmutableHashSet<INamedTypeSymbol> CheckedRequests { get; }

        public ImmutableHashSet<INamedTypeSymbol> Requests { get; }

        public bool IsClient(INamedTypeSymbol? type) =>
            SymbolEqualityComparer.Default.Equals(type, _client) || SymbolEqualityComparer.Default.Equals(type, _clientInterface);

        private ImmutableHashSet<INamedTypeSymbol> All(IEnumerable<string> names) =>
            names.Select(Find).OfType<INamedTypeSymbol>().ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);

        private ImmutableDictionary<INamedTypeSymbol, T> ByType<T>(ImmutableArray<T> lines, Func<T, string> name)
        {
            var found = ImmutableDictionary.CreateBuilder<INamedTypeSymbol, T>(SymbolEqualityComparer.Default);
            foreach (var line in lines)
            {
                if (Find(name(line)) is { } type)
                    found[type] = line;
            }

            return found.ToImmutable();
        }

        private INamedTypeSymbol? Find(string name)
        {
            foreach (var assembly in _assemblies)
            {
                if (assembly.GetTypeByMetadataName(name) is { } type)
                    return type;
            }

            return null;
        }
    }
}
