using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// The properties of the CDK that take a role, each with the service that assumes it. Those of the constructs stand in role-properties.txt, one a
/// line (the default roles that Amazon.CDK.Lib 2.160 makes where none is given); those of the resources are CloudFormation's. A
/// property whose role is assumed by people, pipelines or federated identities is in neither.
/// </summary>
internal static class RoleProperties
{
    private const string Resource = "Cfn";
    private const string Props = "Props";

    private static readonly ILookup<string, (string Type, string Service)> Known =
        DataFile.Read(typeof(RoleProperties), "role-properties.txt").Select(static line => line.Split(' ')).ToLookup(
            static parts => parts[0].Substring(parts[0].LastIndexOf('.') + 1),
            static parts => (parts[0].Substring(0, parts[0].LastIndexOf('.')), parts[1]),
            StringComparer.Ordinal);

    /// <summary>What a role is handed to by the setter of a property; null when that is none of these.</summary>
    public static RoleUse? Of(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { Name: var name, ContainingType: var type } }
        && (OfConstruct(type, name) ?? OfResource(type, name)) is { } service
            ? new($"{type.Name}.{name}", service)
            : null;

    private static string? OfConstruct(INamedTypeSymbol type, string name)
    {
        foreach (var (known, service) in Known[name])
        {
            if (type.HasFullName(known))
                return service;
        }

        return null;
    }

    /// <summary>The resource is named by the class and its namespace: <c>AWS::Lambda::Function</c> by <c>Amazon.CDK.AWS.Lambda.CfnFunctionProps</c>.</summary>
    private static string? OfResource(INamedTypeSymbol type, string name)
    {
        if (!type.Name.StartsWith(Resource, StringComparison.Ordinal) || type.ContainingNamespace?.ContainingNamespace?.HasFullName("Amazon.CDK.AWS") != true)
            return null;
        var resource = type.Name.Substring(Resource.Length);
        if (resource.EndsWith(Props, StringComparison.Ordinal))
            resource = resource.Substring(0, resource.Length - Props.Length);
        return ServiceRoles.Service($"AWS::{type.ContainingNamespace.Name}::{resource}", name);
    }
}
