using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Holds each line of the CDK tables against the real assembly, and the assembly against the tables.</summary>
public sealed class CdkApiTests
{
    private const string Iam = "Amazon.CDK.AWS.IAM";

    /// <summary>Principal classes that no table names, with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["Amazon.CDK.AWS.EKS.ServiceAccount"] = "a construct with a role of its own, whose ARN is not known",
        ["Amazon.CDK.AWS.IAM.Group"] = "no principal of a policy; the CDK throws",
        ["Amazon.CDK.AWS.IAM.LazyRole"] = "a role of the program, whose ARN is not known",
        ["Amazon.CDK.AWS.IAM.Role"] = "a role of the program, whose ARN is not known",
        ["Amazon.CDK.AWS.IAM.UnknownPrincipal"] = "throws when it gets into a policy",
        ["Amazon.CDK.AWS.IAM.User"] = "a user of the program, whose ARN is not known",
        ["Amazon.CDK.AWS.KMS.ViaServicePrincipal"] = "means something in a key's policy only",
    };

    /// <summary>Constructor parameters that no table names: an identity provider, of whose ARN nothing is known.</summary>
    private static readonly string[] Providers = ["openIdConnectProvider", "samlProvider"];

    private static readonly CSharpCompilation Compilation =
        CSharpCompilation.Create("Pins", references: TestReferences.Of(Libraries.Cdk));

    private static readonly IAssemblySymbol Assembly = Type($"{Iam}.Role").ContainingAssembly;

    public static TheoryData<string, string?> Principals => [.. PrincipalApi.All.Select(api => (api.Type, api.Method))];

    public static TheoryData<string> StatementMethods => [.. StatementApi.All.Select(api => api.Method)];

    public static TheoryData<string, string> Properties => [.. CdkProperty.All.Select(property => (property.Type, property.Name))];

    public static TheoryData<string> Roles => [.. RoleConstruct.All.Select(role => role.Type)];

    public static TheoryData<string, string> TextMembers => [.. TextMember.All.Select(member => (member.Type, member.Name))];

    public static TheoryData<string, string> TextFunctions => [.. TextFunction.All.Select(function => (function.Type, function.Method))];

    [Theory]
    [MemberData(nameof(Principals))]
    public void Principal_line_fits_the_assembly(string type, string? method)
    {
        var api = PrincipalApi.All.Single(one => one.Type == type && one.Method == method);
        var symbol = method is null
            ? Type($"{Iam}.{type}").InstanceConstructors.Single(IsPublic)
            : Type($"{Iam}.{type}").GetMembers(method).OfType<IMethodSymbol>().Single(IsPublic);
        string?[] named =
        [
            api.Parameter, api.ActionParameter, api.Conditions, api.Operator, api.Options, api.Joins, api.Adds?.Parameter,
            api.Wraps == PrincipalApi.Receiver ? null : api.Wraps,
        ];

        Assert.Equal(
            symbol.Parameters.Select(parameter => parameter.Name).Except(Providers).Order(),
            named.OfType<string>().Distinct().Order());
    }

    [Fact]
    public void Every_principal_class_of_the_assembly_is_in_the_table_or_left_out_with_a_reason()
    {
        var principal = Type($"{Iam}.IPrincipal");
        var classes = AllTypes(Assembly.GlobalNamespace)
            .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, DeclaredAccessibility: Accessibility.Public }
                && type.AllInterfaces.Contains(principal, SymbolEqualityComparer.Default))
            .Select(type => type.ToDisplayString());

        var known = PrincipalApi.All.Where(api => api.Method is null).Select(api => $"{Iam}.{api.Type}").Concat(LeftOut.Keys);

        Assert.Equal(known.Order(), classes.Order());
    }

    [Fact]
    public void Every_method_that_gives_a_principal_is_in_the_table()
    {
        var root = Type($"{Iam}.PrincipalBase");
        var methods = AllTypes(Assembly.GlobalNamespace)
            .Where(type => type.Name == "PrincipalBase" || PrincipalApi.All.Any(api => api.Type == type.Name))
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => IsPublic(method) && method is { MethodKind: MethodKind.Ordinary, IsStatic: false, IsOverride: false }
                && Bases(method.ReturnType).Contains(root, SymbolEqualityComparer.Default))
            .Select(method => $"{method.ContainingType.Name}.{method.Name}");

        var known = PrincipalApi.All.Where(api => api.Method is not null && api.Type != "PrincipalWithConditions")
            .Select(api => $"{api.Type}.{api.Method}");

        Assert.Equal(known.Order(), methods.Order());
    }

    [Theory]
    [MemberData(nameof(StatementMethods))]
    public void Statement_line_fits_the_assembly(string name)
    {
        var api = StatementApi.All.Single(one => one.Method == name);
        var method = PolicyStatementMethods().Single(one => one.Name == name);
        var parameters = method.Parameters.Select(parameter => parameter.Name).ToList();
        var named = api.Change switch
        {
            StatementChange.Nothing => parameters,
            StatementChange.AllResources => [],
            StatementChange.Condition => [StatementApi.OperatorParameter, api.Parameter!],
            StatementChange.AddedCondition => [api.Adds!.Parameter!],
            StatementChange.Principal => MadeOf(CdkLibrary.PrincipalClass(api.Principal!)),
            _ => [api.Parameter!],
        };

        Assert.Equal(parameters, named);

        // The action comes from the statement, so no such method takes one.
        static List<string> MadeOf(PrincipalApi principal) =>
            [.. new[] { principal.Parameter, principal.Options, principal.Conditions }.OfType<string>()];
    }

    [Fact]
    public void Every_method_of_a_statement_is_in_the_table() =>
        Assert.Equal(StatementApi.All.Select(api => api.Method).Order(), PolicyStatementMethods().Select(method => method.Name).Order());

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_is_in_the_assembly(string type, string name) =>
        Assert.Single(Type($"{Iam}.{type}").GetMembers(name).OfType<IPropertySymbol>());

    [Theory]
    [MemberData(nameof(Roles))]
    public void Role_constructor_takes_properties_with_the_policy(string type)
    {
        var role = RoleConstruct.All.Single(one => one.Type == type);
        var constructor = Type($"{Iam}.{type}").InstanceConstructors.Single(IsPublic);
        var props = constructor.Parameters.Single(parameter => parameter.Name == RoleConstruct.Props).Type;

        Assert.Contains(props.AllInterfaces.Append((INamedTypeSymbol)props), face => face.GetMembers(role.Policy.Name).Any());
        Assert.Contains(props.AllInterfaces.Append((INamedTypeSymbol)props), face => face.GetMembers(role.Maximum.Name).Any());
        Assert.Single(Type($"{Iam}.{props.Name[1..]}").GetMembers(role.Policy.Name).OfType<IPropertySymbol>());
    }

    [Fact]
    public void Every_role_class_of_the_assembly_is_in_the_table()
    {
        var role = Type($"{Iam}.IRole");
        var classes = AllTypes(Assembly.GlobalNamespace)
            .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, DeclaredAccessibility: Accessibility.Public }
                && type.AllInterfaces.Contains(role, SymbolEqualityComparer.Default))
            .Select(type => type.Name);

        Assert.Equal(RoleConstruct.All.Select(one => one.Type).Where(name => name != "CfnRole").Order(), classes.Order());
    }

    [Theory]
    [InlineData("PolicyDocument")]
    [InlineData("PolicyStatement")]
    public void Json_is_taken_as_the_reader_expects(string type)
    {
        var factory = Type($"{Iam}.{type}").GetMembers("FromJson").OfType<IMethodSymbol>().Single();

        Assert.True(CdkLibrary.TryCreate(Compilation)!.IsFactory(factory));
        Assert.Equal(JsonDocumentReader.Parameter, Assert.Single(factory.Parameters).Name);
    }

    [Fact]
    public void Document_takes_statements_as_the_reader_expects()
    {
        var add = Type($"{Iam}.PolicyDocument").GetMembers("AddStatements").OfType<IMethodSymbol>().Single();
        var constructor = Type($"{Iam}.PolicyDocument").InstanceConstructors.Single(IsPublic);

        Assert.True(Assert.Single(add.Parameters).IsParams);
        Assert.Equal(RoleConstruct.Props, Assert.Single(constructor.Parameters).Name);
    }

    [Fact]
    public void Statement_has_an_effect_of_two_members_that_can_be_set_later()
    {
        var effect = Type($"{Iam}.PolicyStatement").GetMembers("Effect").OfType<IPropertySymbol>().Single();

        Assert.NotNull(effect.SetMethod);
        Assert.Equal(["ALLOW", "DENY"], effect.Type.GetMembers().OfType<IFieldSymbol>().Select(member => member.Name).Order());
    }

    [Fact]
    public void Every_method_that_changes_the_template_is_in_the_table() =>
        Assert.Equal(
            PolicyOverride.All.Select(one => (one.Method, one.Parameter)).Order(),
            Type(PolicyOverride.Type).GetMembers().OfType<IMethodSymbol>()
                .Where(method => IsPublic(method) && method.Name.EndsWith("Override", StringComparison.Ordinal))
                .Select(method => (method.Name, method.Parameters[0].Name)).Order());

    [Theory]
    [MemberData(nameof(TextMembers))]
    public void Text_member_is_a_text_of_the_assembly(string type, string name)
    {
        var property = Type(type).GetMembers(name).OfType<IPropertySymbol>().Single();

        Assert.Equal(SpecialType.System_String, property.Type.SpecialType);
        Assert.NotEqual(HoleKind.Unknown, TextMember.All.Single(member => member.Type == type && member.Name == name).Kind);
    }

    [Fact]
    public void Every_pseudo_parameter_is_in_the_table_or_is_no_word() =>
        Assert.Equal(
            TextMember.All.Where(member => member.Type == "Amazon.CDK.Aws").Select(member => member.Name)
                .Concat(["NOTIFICATION_ARNS", "NO_VALUE", "STACK_ID"]).Order(StringComparer.Ordinal),
            Type("Amazon.CDK.Aws").GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic)
                .Select(property => property.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(TextFunctions))]
    public void Text_function_fits_the_assembly(string type, string name)
    {
        var function = TextFunction.All.Single(one => one.Type == type && one.Method == name);
        var method = Type(type).GetMembers(name).OfType<IMethodSymbol>().Single();

        Assert.True(method.IsStatic);
        Assert.Equal(SpecialType.System_String, method.ReturnType.SpecialType);
        Assert.Contains(method.Parameters, parameter => parameter.Name == function.Parameter);
        Assert.Equal(function.Making == TextMaking.Join, method.Parameters.Any(parameter => parameter.Name == TextFunction.Delimiter));
    }

    [Fact]
    public void Every_unit_of_a_duration_is_in_the_table() => Assert.Equal(
        DurationUnit.All.Select(unit => unit.Method).Order(StringComparer.Ordinal),
        Type(DurationUnit.Type).GetMembers().OfType<IMethodSymbol>()
            .Where(method => IsPublic(method) && method is { IsStatic: true, Parameters: [{ Type.SpecialType: SpecialType.System_Double }] })
            .Select(method => method.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Library_is_absent_without_the_assembly() =>
        Assert.Null(CdkLibrary.TryCreate(CSharpCompilation.Create("None", references: TestReferences.Of(Libraries.None))));

    [Theory]
    [InlineData("Amazon.CDK.Lib")]
    [InlineData("Constructs")]
    [InlineData("Amazon.JSII.Runtime")]
    public void Library_leaves_objects_alone(string assembly)
    {
        var library = CdkLibrary.TryCreate(Compilation);
        var symbol = Compilation.References.Select(Compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
            .Single(one => one.Name == assembly);

        Assert.True(library!.LeavesObjectsAlone(symbol));
        Assert.False(library.LeavesObjectsAlone(Compilation.Assembly));
    }

    private static INamedTypeSymbol Type(string name) =>
        Compilation.GetTypeByMetadataName(name) ?? throw new InvalidOperationException($"{name} is not in the assembly");

    private static IEnumerable<IMethodSymbol> PolicyStatementMethods() =>
        Type($"{Iam}.PolicyStatement").GetMembers().OfType<IMethodSymbol>()
            .Where(method => IsPublic(method) && method is { MethodKind: MethodKind.Ordinary, IsStatic: false });

    private static bool IsPublic(IMethodSymbol method) => method.DeclaredAccessibility == Accessibility.Public;

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (var one = (ITypeSymbol?)type; one is not null; one = one.BaseType)
            yield return one;
    }

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(AllTypes));
}
