using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoleAnalyzers.Delegations;

/// <summary>What of a project decides how code is generated into it. A value: most edits leave it as it is.</summary>
/// <param name="HasNullable">Whether its C# tells texts that may be null from those that may not: C# 8 and newer.</param>
/// <param name="HasSts">Whether it can call AWS STS: AWSSDK.SecurityToken of either major version, where it is asynchronous.</param>
/// <param name="HasCdk">Whether it can define constructs: Amazon.CDK.Lib and Constructs.</param>
internal sealed record Surroundings(bool HasNullable, bool HasSts, bool HasCdk)
{
    public static Surroundings Of(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(
            compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp8 },
            TypeOf("AWSSDK.SecurityToken", "Amazon.SecurityToken.IAmazonSecurityTokenService")?.GetMembers("AssumeRoleAsync").IsEmpty == false
                && TypeOf("AWSSDK.Core", "Amazon.Runtime.AssumeRoleAWSCredentials") is not null,
            TypeOf("Amazon.CDK.Lib", "Amazon.CDK.AWS.IAM.Role") is not null && TypeOf("Constructs", "Constructs.Construct") is not null);

        // The library's own type, where the program can name it without an alias.
        INamedTypeSymbol? TypeOf(string assembly, string name) =>
            compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(one => one.Name == assembly) is { } library
            && compilation.GetMetadataReference(library)?.Properties.Aliases is null or { IsDefaultOrEmpty: true } or ["global"]
                ? library.GetTypeByMetadataName(name)
                : null;
    }
}
