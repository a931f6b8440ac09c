using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>
/// The real assemblies that test programs compile against, from the restored packages. Each reference is created once a
/// process: a compilation then costs milliseconds, where fresh references cost hundreds of them.
/// </summary>
internal static class TestReferences
{
    private static readonly string Packages =
        typeof(TestReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NuGetPackageRoot").Value!;

    private static readonly Lazy<ImmutableArray<MetadataReference>> V3 = Lazily(
        "awssdk.core/3.7.202.18/lib/netcoreapp3.1/AWSSDK.Core.dll",
        "awssdk.securitytoken/3.7.202/lib/netcoreapp3.1/AWSSDK.SecurityToken.dll");

    private static readonly Lazy<ImmutableArray<MetadataReference>> V4 = Lazily(
        "awssdk.core/4.0.102.19/lib/net8.0/AWSSDK.Core.dll",
        "awssdk.securitytoken/4.0.101.10/lib/net8.0/AWSSDK.SecurityToken.dll");

    private static readonly Lazy<ImmutableArray<MetadataReference>> ServicesV3 = Lazily("awssdk.s3/3.7.304.1/lib/netcoreapp3.1/AWSSDK.S3.dll");

    private static readonly Lazy<ImmutableArray<MetadataReference>> ServicesV4 = Lazily(
        "awssdk.s3/4.0.104.12/lib/net8.0/AWSSDK.S3.dll",
        "awssdk.extensions.netcore.setup/4.0.102.10/lib/net8.0/AWSSDK.Extensions.NETCore.Setup.dll");

    private static readonly Lazy<ImmutableArray<MetadataReference>> Injection = Lazily(
        "microsoft.extensions.configuration.abstractions/8.0.0/lib/net8.0/Microsoft.Extensions.Configuration.Abstractions.dll",
        "microsoft.extensions.dependencyinjection.abstractions/8.0.0/lib/net8.0/Microsoft.Extensions.DependencyInjection.Abstractions.dll");

    private static readonly Lazy<ImmutableArray<MetadataReference>> Cdk = Lazily(
        "amazon.cdk.cloudassembly.schema/38.0.0/lib/netcoreapp3.1/Amazon.CDK.CloudAssembly.Schema.dll",
        "amazon.cdk.lib/2.160.0/lib/netcoreapp3.1/Amazon.CDK.Lib.dll",
        "amazon.jsii.runtime/1.103.1/lib/netcoreapp3.1/Amazon.JSII.Runtime.dll",
        "constructs/10.0.5/lib/netcoreapp3.1/Constructs.dll");

    private static readonly Lazy<ImmutableArray<MetadataReference>> Newtonsoft = Lazily(
        "newtonsoft.json/13.0.3/lib/netstandard2.0/Newtonsoft.Json.dll");

    private static readonly ImmutableArray<MetadataReference> Framework =
        Net80.References.All.CastArray<MetadataReference>();

    private static readonly Lazy<ImmutableArray<MetadataReference>>[] Sets =
        [.. Enumerable.Range(0, 128).Select(i => new Lazy<ImmutableArray<MetadataReference>>(() => Join((Libraries)i)))];

    /// <summary>The framework's references and those of the libraries; the same array each time.</summary>
    public static ImmutableArray<MetadataReference> Of(Libraries libraries) => Sets[(int)libraries].Value;

    /// <summary>The folder of the analyzer that comes with a major version of the SDK.</summary>
    public static string AnalyzersOf(Libraries sdk) =>
        Path.Combine(Packages, "awssdk.securitytoken", sdk.HasFlag(Libraries.StsV3) ? "3.7.202" : "4.0.101.10", "analyzers", "dotnet", "cs");

    private static ImmutableArray<MetadataReference> Join(Libraries libraries)
    {
        if (libraries.HasFlag(Libraries.StsV3 | Libraries.StsV4))
            throw new ArgumentException("A program has one major version of the SDK.", nameof(libraries));
        var all = Framework.ToBuilder();
        if (libraries.HasFlag(Libraries.StsV3))
            all.AddRange(V3.Value);
        if (libraries.HasFlag(Libraries.StsV4))
            all.AddRange(V4.Value);
        if (libraries.HasFlag(Libraries.Cdk))
            all.AddRange(Cdk.Value);
        if (libraries.HasFlag(Libraries.Iam))
            all.Add(IamRequests.Reference);
        if (libraries.HasFlag(Libraries.Newtonsoft))
            all.AddRange(Newtonsoft.Value);
        if (libraries.HasFlag(Libraries.Services))
        {
            all.AddRange((libraries.HasFlag(Libraries.StsV3) ? ServicesV3 : ServicesV4).Value);
            all.AddRange(Injection.Value);
        }

        if (libraries.HasFlag(Libraries.Xunit))
            all.Add(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        return all.ToImmutable();
    }

    private static Lazy<ImmutableArray<MetadataReference>> Lazily(params string[] files) =>
        new(() => [.. files.Select(f => MetadataReference.CreateFromFile(Path.Combine(Packages, f)))]);
}
