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

    /// <summary>The calls by the names of the methods that make them.</summary>
    private static readonly ImmutableDictionary<string, StsCall> CallsByMethod =
        StsApi.Calls.SelectMany(call => new[] { call.Name, call.Name + "Async" }, (call, method) => (call, method))
            .ToImmutableDictionary(x => x.method, x => x.call, StringComparer.Ordinal);

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
            .Where(a => a.Name is AssemblyPrefix or AssemblyPrefix + ".Core" or AssemblyPrefix + ".SecurityToken" or AssemblyPrefix + ".Extensions.NETCore.Setup")
            .ToImmutableArray();
        return assemblies.Any(a => a.GetTypeByMetadataName(StsApi.CredentialsBase) is not null) ? new(assemblies) : null;
    }

    public ImmutableHashSet<string> WantedNames { get; } =
        StsApi.Calls.SelectMany(static call => new[] { call.Name, call.Name + "Async" })
            .Concat(StsApi.SessionConstructors.Select(static one => one.Type).Concat(StsApi.KeyClasses).Select(static type => type.Substring(type.LastIndexOf('.') + 1)))
            .ToImmutableHashSet(StringComparer.Ordinal);

    public ImmutableArray<string> Namespaces => ImmutableArray.Create("Amazon");

    public bool IsWanted(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? ConstructorOf(method) is not null || TakesKey(method) : CallOf(method) is not null;

    public bool LivesOn(IMethodSymbol constructor) => false;

    /// <summary>The SDK reads what it is given: credentials, requests, configs. It makes options of a configuration.</summary>
    public bool IsFactory(IMethodSymbol method) => method is { IsStatic: true, Name: StsApi.MakeOptions } && IsOptions(method.ReturnType);

    /// <summary>Whether the type is one of credentials, or of what holds some: a response, a client of any service, options, what makes one of these later.</summary>
    public bool IsStored(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { Name: "Lazy" or "Task" or "ValueTask", TypeArguments: [var made] })
            type = made;
        return type is INamedTypeSymbol { ContainingAssembly.Name: var assembly } named
            && assembly.StartsWith(AssemblyPrefix, StringComparison.Ordinal)
            && (IsServiceClient(named) || IsCredentials(named) || IsOptions(named) || _types.Value.Responses.ContainsKey(named)
                || named.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one, _types.Value.ServiceInterface)));
    }

    /// <summary>The parameter of a method that registers a singleton which gets it, or the function that makes it; null for any other method and other services.</summary>
    public IParameterSymbol? StoredBy(IMethodSymbol method)
    {
        if (!method.IsStatic || !StsApi.SingletonMethods.Contains(method.Name) || !StsApi.RegisteringAssemblies.Contains(method.ContainingAssembly.Name))
            return null;
        foreach (var parameter in method.Parameters)
        {
            if (IsStored(parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod.ReturnType: var made } ? made : parameter.Type))
                return parameter;
        }

        return null;
    }

    public bool LeavesObjectsAlone(IAssemblySymbol assembly) => assembly.Name.StartsWith(AssemblyPrefix, StringComparison.Ordinal);

    public bool Tells(INamedTypeSymbol type) => type.ContainingAssembly is { } assembly && LeavesObjectsAlone(assembly);

    public HoleKind HoleOf(ISymbol member) =>
        member is IPropertySymbol { Name: "Account" } && IsOurs(member) && SymbolEqualityComparer.Default.Equals(member.ContainingType, _types.Value.CallerIdentity)
            ? HoleKind.OwnAccount
            : HoleKind.Unknown;

    /// <summary>The STS call that a method of the client makes; null for any other method.</summary>
    public StsCall? CallOf(IMethodSymbol method) =>
        CallsByMethod.TryGetValue(method.Name, out var call) && IsOurs(method) && _types.Value.IsClient(method.ContainingType) ? call : null;

    /// <summary>The call that a type is the request of; null for every other type.</summary>
    public StsCall? CallOfRequest(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && IsOurs(named) && _types.Value.CheckedRequests.TryGetValue(named, out var call) ? call : null;

    /// <summary>The constructor, when it asks for a role session; null for any other.</summary>
    public SessionConstructor? ConstructorOf(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor || !IsOurs(method))
            return null;
        foreach (var constructor in _types.Value.Constructors[method.ContainingType])
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Name == constructor.Mark)
                    return constructor;
            }
        }

        return null;
    }

    /// <summary>Whether the constructor makes credentials, or a client of whatever service, of an access key, which is its first argument.</summary>
    public bool TakesKey(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, Parameters: [var first, ..] }
        && StsApi.KeyParameters.Contains(first.Name)
        && (_types.Value.KeyClasses.Contains(method.ContainingType) || IsServiceClient(method.ContainingType));

    /// <summary>Whether the member of credentials holds a session's token.</summary>
    public bool IsToken(ISymbol member) => StsApi.TokenNames.Contains(member.Name) && IsCredentials(member.ContainingType);

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
        type is INamedTypeSymbol named && IsOurs(named) && _types.Value.CheckedRequests.ContainsKey(named);

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

    /// <summary>Whether the type is the options that hold credentials for the clients made with them.</summary>
    public bool IsOptions(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _types.Value.Options);

    /// <summary>Whether the type is the client of a service, of whichever one.</summary>
    public bool IsServiceClient(ITypeSymbol? type)
    {
        for (var t = type?.BaseType; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, _types.Value.ServiceClient))
                return true;
        }

        return false;
    }

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
            ServiceClient = Find(StsApi.ServiceClient);
            ServiceInterface = Find(StsApi.ServiceInterface);
            Options = Find(StsApi.Options);
            KeyClasses = All(StsApi.KeyClasses);
            Constructors = StsApi.SessionConstructors
                .Select(c => (Type: Find(c.Type), Constructor: c))
                .Where(x => x.Type is not null)
                .ToLookup<(INamedTypeSymbol? Type, SessionConstructor Constructor), INamedTypeSymbol, SessionConstructor>(
                    x => x.Type!, x => x.Constructor, SymbolEqualityComparer.Default);
            CheckedRequests = ByType(StsApi.Calls, c => c.RequestType);
            Requests = All(StsApi.Calls.Select(c => c.RequestType).Concat(StsApi.SessionConstructors.Select(c => c.RequestType).OfType<string>()));
        }

        public INamedTypeSymbol? Config { get; }

        public INamedTypeSymbol? CredentialsBase { get; }

        public INamedTypeSymbol? ImmutableCredentials { get; }

        public INamedTypeSymbol? CallerIdentity { get; }

        public ImmutableDictionary<INamedTypeSymbol, CredentialClass> Classes { get; }

        public ImmutableDictionary<INamedTypeSymbol, StsCall> Responses { get; }

        public INamedTypeSymbol? ServiceClient { get; }

        public INamedTypeSymbol? ServiceInterface { get; }

        public INamedTypeSymbol? Options { get; }

        public ImmutableHashSet<INamedTypeSymbol> KeyClasses { get; }

        public ILookup<INamedTypeSymbol, SessionConstructor> Constructors { get; }

        public ImmutableDictionary<INamedTypeSymbol, StsCall> CheckedRequests { get; }

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
