using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Reading.Sdk;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Pins each line of the SDK's table to the real assemblies of both major versions.</summary>
public sealed class SdkApiTests
{
    /// <summary>What one of the two versions that are tested has not; everything else must be in both.</summary>
    private static readonly ImmutableHashSet<(Libraries, string)> Absent =
    [
        (Libraries.StsV3, "Amazon.Runtime.GenericContainerCredentials"),
        (Libraries.StsV3, "Amazon.Runtime.LoginAWSCredentials"),
        (Libraries.StsV3, "Amazon.SecurityToken.Model.AssumeRootRequest"),
        (Libraries.StsV3, "Amazon.SecurityToken.Model.AssumeRootResponse"),
        (Libraries.StsV3, "Amazon.SecurityToken.Model.GetWebIdentityTokenRequest"),
        (Libraries.StsV3, "Amazon.SecurityToken.Model.GetWebIdentityTokenResponse"),
        (Libraries.StsV4, "Amazon.Runtime.ECSTaskCredentials"),
        (Libraries.StsV4, "Amazon.Runtime.StoredProfileAWSCredentials"),
        (Libraries.StsV4, "Amazon.SecurityToken.STSAssumeRoleAWSCredentials"),
    ];

    public static TheoryData<Libraries> Versions => new(Libraries.StsV3, Libraries.StsV4);

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_type_exists(Libraries version)
    {
        string[] names =
        [
            StsApi.Client, StsApi.ClientInterface, StsApi.Config, StsApi.CredentialsBase, StsApi.ImmutableCredentials, StsApi.CallerIdentity,
            StsApi.ServiceClient, StsApi.ServiceInterface,
            .. StsApi.CredentialClasses.Select(c => c.Name),
            .. StsApi.UnknownCredentialClasses,
            .. StsApi.Calls.SelectMany(c => new[] { c.RequestType, c.ResponseType }),
            .. StsApi.SessionConstructors.SelectMany(c => new[] { c.Type, c.RequestType }).OfType<string>(),
            .. StsApi.KeyClasses,
        ];

        Assert.Equal(
            Absent.Where(a => a.Item1 == version).Select(a => a.Item2).Order(StringComparer.Ordinal),
            names.Distinct().Where(name => Find(version, name) is null).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_public_credential_class_is_in_the_table_or_left_unknown_on_purpose(Libraries version)
    {
        var credentials = Find(version, StsApi.CredentialsBase)!;
        var known = StsApi.CredentialClasses.Select(c => c.Name).Concat(StsApi.UnknownCredentialClasses).ToHashSet();

        var derived = Assemblies(version).SelectMany(a => Types(a.GlobalNamespace))
            .Where(t => t.DeclaredAccessibility == Accessibility.Public && DerivesFrom(t, credentials))
            .Select(t => t.ToDisplayString())
            .ToList();

        Assert.Contains("Amazon.Runtime.SessionAWSCredentials", derived);
        Assert.DoesNotContain(derived, name => !known.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_call_takes_its_request_and_gives_its_response(Libraries version)
    {
        foreach (var call in StsApi.Calls.Where(c => !Absent.Contains((version, c.RequestType))))
        {
            foreach (var type in new[] { StsApi.Client, StsApi.ClientInterface })
            {
                var methods = Find(version, type)!.GetMembers(call.Name + "Async").OfType<IMethodSymbol>().ToList();
                Assert.Contains(methods, m => m.Parameters.Any(p => p.Type.ToDisplayString() == call.RequestType));
                Assert.All(methods, m => Assert.Equal(
                    call.ResponseType, Assert.Single(((INamedTypeSymbol)m.ReturnType).TypeArguments).ToDisplayString()));
            }

            var duration = Assert.Single(Find(version, call.RequestType)!.GetMembers(StsApi.DurationSeconds).OfType<IPropertySymbol>());
            Assert.Equal(version == Libraries.StsV3 ? "int" : "int?", duration.Type.ToDisplayString());
            Assert.Equal(
                call.Call is SessionCall.GetWebIdentityToken ? 0 : 1, Find(version, call.ResponseType)!.GetMembers(StsApi.Credentials).Length);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_session_constructor_has_the_parameters_named(Libraries version)
    {
        foreach (var line in StsApi.SessionConstructors)
        {
            if (Find(version, line.Type) is not { } type)
                continue;
            var constructors = type.InstanceConstructors.Where(c => c.Parameters.Any(p => p.Name == line.Mark)).ToList();
            Assert.NotEmpty(constructors);
            Assert.All(constructors, constructor => Assert.All(
                new[] { line.Source, line.Role, line.SessionName }.OfType<string>(), name => Assert.Contains(constructor.Parameters, p => p.Name == name)));
            if (line.RequestType is null)
                continue;
            Assert.Contains(constructors, c => c.Parameters.Any(p => p.Name == line.Request && p.Type.ToDisplayString() == line.RequestType));
            Assert.Single(Find(version, line.RequestType)!.GetMembers(StsApi.DurationSeconds));
            Assert.Equal(line.Call is SessionCall.AssumeRole ? 1 : 0, Find(version, line.RequestType)!.GetMembers(StsApi.ExternalId).Length);
            Assert.Equal(line.Role is null ? 1 : 0, Find(version, line.RequestType)!.GetMembers(StsApi.RoleArn).Length);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_public_constructor_of_a_class_in_the_table_asks_for_a_session(Libraries version) => Assert.All(
        StsApi.SessionConstructors.Select(c => c.Type).Distinct().Select(name => Find(version, name)).OfType<INamedTypeSymbol>(),
        type => Assert.All(
            type.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public),
            constructor => Assert.Single(
                StsApi.SessionConstructors, c => c.Type == type.ToDisplayString() && constructor.Parameters.Any(p => p.Name == c.Mark))));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_request_that_names_a_role_names_it_so(Libraries version) => Assert.Equal(
        ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
        StsApi.Calls.Where(c => Find(version, c.RequestType)?.GetMembers(StsApi.RoleArn).Length > 0).Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_class_that_takes_a_key_takes_it_first(Libraries version)
    {
        var client = Find(version, StsApi.Client)!;
        Assert.Equal(StsApi.ServiceClient, client.BaseType!.ToDisplayString());
        foreach (var type in StsApi.KeyClasses.Select(name => Find(version, name)!).Append(client))
        {
            foreach (var constructor in type.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public))
            {
                var isOfKey = constructor.Parameters.Any(p => p.Name.Contains("secret", StringComparison.OrdinalIgnoreCase));
                Assert.Equal(isOfKey, constructor.Parameters is [var first, ..] && StsApi.KeyParameters.Contains(first.Name));
            }
        }

        Assert.Equal(
            version == Libraries.StsV4,
            Find(version, "Amazon.Runtime.BasicAWSCredentials")!.InstanceConstructors.Any(c => c.Parameters is [_, _, { Name: var third }] && StsApi.AccountNames.Contains(third)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_key_and_token_parameter_is_named_as_the_table_says(Libraries version)
    {
        foreach (var line in StsApi.CredentialClasses.Where(c => c.Told != OriginTold.ByClass))
        {
            var names = line.Told == OriginTold.ByToken ? StsApi.TokenNames : StsApi.AccessKeyNames;
            var constructors = Find(version, line.Name)!.InstanceConstructors
                .Where(c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.Length > 0).ToList();
            Assert.NotEmpty(constructors);
            Assert.All(constructors, c => Assert.Single(c.Parameters, p => names.Contains(p.Name)));
        }

        foreach (var constructor in Find(version, StsApi.Client)!.InstanceConstructors)
        {
            var strings = constructor.Parameters.Count(p => p.Type.SpecialType == SpecialType.System_String);
            Assert.Equal(strings >= 2, constructor.Parameters.Any(p => StsApi.AccessKeyNames.Contains(p.Name)));
            Assert.Equal(strings == 3, constructor.Parameters.Any(p => StsApi.TokenNames.Contains(p.Name)));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_property_exists(Libraries version)
    {
        Assert.Single(Find(version, "Amazon.Runtime.ClientConfig")!.GetMembers(StsApi.ServiceUrl));
        Assert.Single(Find(version, "Amazon.Runtime.ClientConfig")!.GetMembers(StsApi.EndpointProvider));
        Assert.Single(Find(version, "Amazon.Runtime.AssumeRoleAWSCredentials")!.GetMembers(StsApi.SourceCredentials));
        Assert.Single(Find(version, StsApi.CallerIdentity)!.GetMembers("Account"));
        foreach (var type in new[] { "Amazon.SecurityToken.Model.Credentials", StsApi.ImmutableCredentials })
            Assert.Single(Find(version, type)!.GetMembers().OfType<IPropertySymbol>(), p => StsApi.TokenNames.Contains(p.Name));
        foreach (var property in new[] { StsApi.MfaSerialNumber, StsApi.MfaTokenCodeCallback })
            Assert.Single(Find(version, "Amazon.Runtime.AssumeRoleAWSCredentialsOptions")!.GetMembers(property));
        foreach (var method in StsApi.SameCredentials)
        {
            Assert.NotEmpty(new[] { StsApi.CredentialsBase, StsApi.ImmutableCredentials }
                .SelectMany(type => Find(version, type)!.GetMembers(method)));
        }
    }

    [Fact]
    public void The_variant_of_the_assume_role_credentials_exists() =>
        Assert.Contains(
            Find(Libraries.StsV3, "Amazon.SecurityToken.STSAssumeRoleAWSCredentials")!.InstanceConstructors,
            c => c.Parameters.Any(p => p.Name == StsApi.CredentialClasses.Single(l => l.Variant is not null).Variant!.Value.Parameter));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Clients_of_every_service_have_their_base_and_their_interface(Libraries version)
    {
        var compilation = Analyze.Compile(new(version | Libraries.Services, "class C;")).Compilation;
        Assert.True(DerivesFrom(compilation.GetTypeByMetadataName("Amazon.S3.AmazonS3Client")!, compilation.GetTypeByMetadataName(StsApi.ServiceClient)!));
        Assert.Contains(
            compilation.GetTypeByMetadataName("Amazon.S3.IAmazonS3")!.AllInterfaces,
            one => SymbolEqualityComparer.Default.Equals(one, compilation.GetTypeByMetadataName(StsApi.ServiceInterface)));
    }

    [Fact]
    public void Options_are_made_and_make_clients_as_the_table_says()
    {
        const Libraries Version = Libraries.StsV4 | Libraries.Services;
        var options = Find(Version, StsApi.Options)!;
        Assert.Single(options.GetMembers(StsApi.Credentials));
        Assert.NotEmpty(options.GetMembers(StsApi.MakeClient));
        Assert.Contains(MethodsOf(Version, "AWSSDK.Extensions.NETCore.Setup", StsApi.MakeOptions), m => SymbolEqualityComparer.Default.Equals(m.ReturnType, options));
    }

    [Fact]
    public void Every_method_that_registers_a_singleton_exists() => Assert.All(StsApi.SingletonMethods, name => Assert.Contains(
        StsApi.RegisteringAssemblies.SelectMany(assembly => MethodsOf(Libraries.StsV4 | Libraries.Services, assembly, name)),
        m => m is { IsExtensionMethod: true, Parameters: [{ Type.Name: "IServiceCollection" }, ..] }));

    [Fact]
    public void Xunit_is_known_by_its_assembly() => Assert.Contains(typeof(FactAttribute).Assembly.GetName().Name!, StsApi.TestAssemblies);

    private static IEnumerable<IMethodSymbol> MethodsOf(Libraries version, string assembly, string name) =>
        Analyze.Compile(new(version, "class C;")).Compilation.SourceModule.ReferencedAssemblySymbols.Where(a => a.Name == assembly)
            .SelectMany(a => Types(a.GlobalNamespace)).SelectMany(t => t.GetMembers(name)).OfType<IMethodSymbol>();

    private static ImmutableArray<IAssemblySymbol> Assemblies(Libraries version) =>
        [.. Analyze.Compile(new(version, "class C;")).Compilation.SourceModule.ReferencedAssemblySymbols
            .Where(a => a.Name.StartsWith("AWSSDK", StringComparison.Ordinal))];

    private static INamedTypeSymbol? Find(Libraries version, string name) =>
        Assemblies(version).Select(a => a.GetTypeByMetadataName(name)).FirstOrDefault(t => t is { DeclaredAccessibility: Accessibility.Public });

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol credentials)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, credentials))
                return true;
        }

        return false;
    }
}
