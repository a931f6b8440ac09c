using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Holds the tables of what roles are handed to, and of what takes permissions, against the real CDK, and the CDK against them.</summary>
public sealed partial class RolePropertyTests
{
    /// <summary>Properties that take a role, and of which the table says nothing, with the reason.</summary>
    private static readonly (Regex Name, string Reason)[] LeftOut =
    [
        (ActionRoles(), "assumed by the pipeline's role"),
        (GroupRoles(), "assumed by federated identities"),
        (MastersRoles(), "assumed by people"),
        (Attributes(), "describes what exists already"),
        (new("^Amazon\\.CDK\\.AWS\\.Config\\.CloudFormationStackDriftDetectionCheckProps\\.Role$"), "a role with rights, whose service is not told"),
        (new("^Amazon\\.CDK\\.AWS\\.Route53\\."), "assumed by a function of another account"),
        (new("^Amazon\\.CDK\\.AWS\\.Servicecatalog\\."), "the administrator of stack sets, which may be of another account"),
        (new("^Amazon\\.CDK\\.AWS\\.StepFunctions\\.Tasks\\.EmrContainers"), "a service or a service account of a cluster"),
        (new("^Amazon\\.CDK\\.Pipelines\\.(CodeBuildStepProps\\.ActionRole|.*Options\\.(AssumeRole|Role))$"), "assumed by the pipeline's role"),
    ];

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Pins", references: TestReferences.Of(Libraries.Cdk));

    private static readonly IAssemblySymbol Assembly = Compilation.GetTypesByMetadataName("Amazon.CDK.AWS.IAM.Role").Single().ContainingAssembly;

    private static readonly ImmutableArray<IPropertySymbol> Settable =
    [
        .. from type in AllTypes(Assembly.GlobalNamespace)
           where type is { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public }
           from property in type.GetMembers().OfType<IPropertySymbol>()
           where property.SetMethod is { DeclaredAccessibility: Accessibility.Public }
           select property,
    ];

    [Fact]
    public void Every_property_that_takes_a_role_is_mapped_or_left_out_with_a_reason()
    {
        var taking = Settable.Where(property => property.Type.Name is "IRole" or "IRoleRef" or "Role").ToList();

        Assert.InRange(taking.Count, 200, 400);
        Assert.All(taking, property => Assert.True(
            RoleProperties.Of(property.SetMethod!) is not null != LeftOut.Any(one => one.Name.IsMatch(NameOf(property))), NameOf(property)));
    }

    [Fact]
    public void Each_line_of_the_table_names_a_property_that_takes_a_role()
    {
        var known = Settable.ToDictionary(NameOf);
        // Those that are not there belong to newer versions.
        var lines = DataFile.Read(typeof(RoleProperties), "role-properties.txt").Select(line => line.Split(' ')[0]).Where(known.ContainsKey).ToList();

        Assert.InRange(lines.Count, 150, 400);
        Assert.All(lines, line => Assert.True(known[line].Type.Name is "IRole" or "IRoleRef" or "Role", line));
    }

    [Fact]
    public void Each_resource_of_the_table_has_its_property()
    {
        var known = Settable.Where(property => property.Type.SpecialType == SpecialType.System_String).Select(property => RoleProperties.Of(property.SetMethod!)).OfType<RoleUse>()
            .Select(use => use.Service).ToHashSet(StringComparer.Ordinal);
        var lines = DataFile.Read(typeof(ServiceRoles), "service-roles.txt").Select(line => line.Split(' ')).ToList();

        Assert.All(lines, line => Assert.Contains(line[2], known));
        Assert.All(lines, line => Assert.Single(
            Settable,
            property => string.Equals(property.Name, line[1], StringComparison.OrdinalIgnoreCase)
                && string.Equals($"Amazon.CDK.AWS.{line[0].Split("::")[1]}.Cfn{line[0].Split("::")[2]}Props", property.ContainingType.ToDisplayString(), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_service_of_the_tables_is_known() => Assert.All(
        DataFile.Read(typeof(RoleProperties), "role-properties.txt").Concat(DataFile.Read(typeof(ServiceRoles), "service-roles.txt")).Select(line => line.Split(' ')[^1]),
        service => Assert.Equal(service, ServicePrincipals.Standard(service)));

    [Fact]
    public void Every_member_that_takes_statements_takes_permissions_or_is_left_out_with_a_reason()
    {
        // What belongs to a resource, an endpoint, a boundary, or is no policy yet.
        string[] others =
        [
            "AddAccessPolicies", "AddToAccessPolicy", "AddToAssumeRolePolicy", "AddToDeploymentRolePolicy", "AddToResourcePolicy", "AddToExecutionPolicy", "Copy",
            "RegisterPolicyStatement", "PolicyDocument.AddStatements", "PolicyDocumentProps.Statements", "VpcEndpoint.AddToPolicy", "CrossAccountDestination.AddToPolicy",
            "Policy", "ResourcePolicy", "AccessPolicies", "AccessPolicy", "FileSystemPolicy", "PolicyDocument", "PolicyStatements", "Statement", "PolicyStatement",
            "Policies", "AdditionalStatements", "AdditionalIamStatements", "FunctionOptions.InitialPolicy",
        ];
        var taking = AllTypes(Assembly.GlobalNamespace)
            .Where(type => type is { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public })
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary or MethodKind.PropertySet }
                && method.Parameters.Any(parameter => parameter.Type.ToDisplayString().Contains("IAM.PolicyStatement", StringComparison.Ordinal)
                    || parameter.Type.ToDisplayString().Contains("IAM.PolicyDocument", StringComparison.Ordinal)))
            .ToList();

        Assert.InRange(taking.Count, 60, 200);
        Assert.All(taking.Where(method => !PermissionsApi.IsWanted(method)), method =>
        {
            var name = (method.AssociatedSymbol ?? method).Name;
            Assert.True(others.Contains(name) || others.Contains($"{method.ContainingType.Name}.{name}"), $"{method.ContainingType}.{name}");
        });
        Assert.InRange(taking.Count(PermissionsApi.IsWanted), 30, taking.Count);
    }

    [Fact]
    public void Each_member_that_takes_permissions_is_there()
    {
        var members = AllTypes(Assembly.GlobalNamespace).SelectMany(type => type.GetMembers()).Select(member => $"{member.ContainingType.ToDisplayString()}.{member.Name}").ToHashSet(StringComparer.Ordinal);

        Assert.All(PermissionsApi.Named.Append("Amazon.CDK.AWS.IAM.Role.GrantAssumeRole"), name => Assert.Contains(name, members));
    }

    private static string NameOf(IPropertySymbol property) => $"{property.ContainingType.ToDisplayString()}.{property.Name}";

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceSymbol within) =>
        within.GetTypeMembers().SelectMany(type => type.GetTypeMembers().Prepend(type)).Concat(within.GetNamespaceMembers().SelectMany(AllTypes));

    [GeneratedRegex(@"^Amazon\.CDK\.AWS\.CodePipeline\.(Actions\..*\.(Role|AdministrationRole)|CommonAwsActionProps\.Role|ActionProperties\.Role|ActionBindOptions\.Role)$")]
    private static partial Regex ActionRoles();

    [GeneratedRegex(@"^Amazon\.CDK\.AWS\.Cognito\.(UserPoolGroup.*|Identitypool\..*)Role$")]
    private static partial Regex GroupRoles();

    [GeneratedRegex(@"\.MastersRole$")]
    private static partial Regex MastersRoles();

    [GeneratedRegex(@"Attributes\.\w+$")]
    private static partial Regex Attributes();
}
