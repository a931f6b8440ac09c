using Microsoft.CodeAnalysis;
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
            .. StsApi.CredentialClasses.Select(c => c.Name),
            .. StsApi.UnknownCredentialClasses,
            .. StsApi.Calls.SelectMany(c => new[] { c.RequestType, c.ResponseType }),
            .. StsApi.SessionConstructors.SelectMany(c => new[] { c.Type, c.RequestType }),
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
        foreach (var call in StsApi.Calls)
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
            Assert.Single(Find(version, call.ResponseType)!.GetMembers(StsApi.Credentials));
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
            var constructor = Assert.Single(type.InstanceConstructors, c =>
                c.Parameters.Any(p => p.Name == line.Request && p.Type.ToDisplayString() == line.RequestType));
            Assert.Contains(constructor.Parameters, p => p.Name == line.Source);
            Assert.Single(Find(version, line.RequestType)!.GetMembers(StsApi.DurationSeconds));
            Assert.Single(Find(version, line.RequestType)!.GetMembers(StsApi.ExternalId));
        }
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
