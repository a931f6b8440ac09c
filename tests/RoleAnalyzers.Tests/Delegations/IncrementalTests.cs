using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Delegations;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>What is run again after an edit: nothing after one elsewhere, and one declaration after one of it.</summary>
public sealed class IncrementalTests
{
    private const string Reader = """
        using RoleAnalyzers;
        namespace Acme;
        /// <summary>Reads.</summary>
        [Delegation("arn:aws:iam::111122223333:role/Reader", TrustedAccount = "444455556666")]
        public static partial class Reader
        {
            public static int Sum(int a, int b) => a + b;
        }
        """;

    private const string Writer = """
        using RoleAnalyzers;
        namespace Acme;
        [Delegation(Names.Writer, TrustedAccount = "444455556666", MaxSessionSeconds = 7200)]
        public static partial class Writer { }
        """;

    private const string Elsewhere = """
        namespace Acme;
        public static class Names
        {
            public const string Writer = "arn:aws:iam::111122223333:role/Writer";
            public static int Twice(int x) { return x + x; }
        }
        """;

    private static readonly (string Kind, Func<CSharpCompilation, CSharpCompilation> Make)[] Unrelated =
    [
        ("a file is added", program => program.AddSyntaxTrees(Parse("class Added { }", "/Added.cs"))),
        ("a file with another attribute is added", program => program.AddSyntaxTrees(Parse("[System.Obsolete] static partial class Added { }", "/Added.cs"))),
        ("a file is removed", program => program.RemoveSyntaxTrees(program.SyntaxTrees.Single(tree => tree.FilePath == "/Spare.cs"))),
        ("the body of a method is edited", program => Edit(program, "/Names.cs", "x + x", "2 * x")),
        ("the body of a method of the class is edited", program => Edit(program, "/Reader.cs", "a + b", "b + a")),
        ("a member is added to the class", program => Edit(program, "/Reader.cs", "public static int Sum", "static void More() { } public static int Sum")),
        ("a class is renamed", program => Edit(program, "/Spare.cs", "Spare", "Reserve")),
        ("a comment is added", program => Edit(program, "/Reader.cs", "namespace Acme;", "namespace Acme; // What is audited.")),
        ("the documentation of the class is edited", program => Edit(program, "/Reader.cs", "Reads.", "Reads all.")),
        ("space is added before the declaration", program => Edit(program, "/Reader.cs", "[Delegation", "\n\n    [Delegation")),
        ("space is added within the declaration", program => Edit(program, "/Reader.cs", "\", Trusted", "\",   Trusted")),
        ("a using is added", program => Edit(program, "/Reader.cs", "using RoleAnalyzers;", "using System; using RoleAnalyzers;")),
        ("another attribute is added to the class", program => Edit(program, "/Reader.cs", "public static partial", "[System.Obsolete] public static partial")),
        ("the accessibility of the class is changed", program => Edit(program, "/Reader.cs", "public static partial class", "internal static partial class")),
        ("an option is given the value that it has anyway", program => Edit(program, "/Reader.cs", "\")]", "\", MaxSessionSeconds = 3600)]")),
        ("a constant takes the place of a text", program => Edit(program, "/Reader.cs", "\"444455556666\"", "\"4444\" + \"55556666\"")),
        ("a declaration is begun", program => program.AddSyntaxTrees(Parse("[RoleAnalyzers.Delegation(\"arn:", "/Added.cs"))),
        ("a library of other things is referenced", program => program.AddReferences(TestReferences.Of(Libraries.Newtonsoft).Except(TestReferences.Of(Libraries.None)))),
        ("the files change places", program => program.RemoveAllSyntaxTrees().AddSyntaxTrees(program.SyntaxTrees.Where(tree => tree.FilePath == "/Names.cs").Concat(program.SyntaxTrees.Where(tree => tree.FilePath != "/Names.cs")))),
        ("optimisation is turned on", program => program.WithOptions(program.Options.WithOptimizationLevel(OptimizationLevel.Release))),
    ];

    private static readonly (string Kind, string Rerun, Func<CSharpCompilation, CSharpCompilation> Make)[] Related =
    [
        ("the role is another", "Acme.Reader", program => Edit(program, "/Reader.cs", "role/Reader", "role/Auditor")),
        ("the maximum is another", "Acme.Writer", program => Edit(program, "/Writer.cs", "7200", "14400")),
        ("a constant in another file is another", "Acme.Writer", program => Edit(program, "/Names.cs", "role/Writer", "role/Scribe")),
        ("no external ID is asked for any more", "Acme.Reader", program => Edit(program, "/Reader.cs", "\")]", "\", RequiresExternalId = false)]")),
        ("the class is renamed", "Acme.Auditor", program => Edit(program, "/Reader.cs", "class Reader", "class Auditor")),
        ("a declaration is added", "Added", program => program.AddSyntaxTrees(Parse("""
            [RoleAnalyzers.Delegation("arn:aws:iam::111122223333:role/Added", TrustedAccount = "444455556666")] static partial class Added { }
            """, "/Added.cs"))),
    ];

    public static TheoryData<string> EditsElsewhere => [.. Unrelated.Select(edit => edit.Kind)];

    public static TheoryData<string> EditsOfOne => [.. Related.Select(edit => edit.Kind)];

    [Theory]
    [MemberData(nameof(EditsElsewhere))]
    public void An_edit_elsewhere_runs_nothing_again(string kind)
    {
        var (before, after) = Run(Unrelated.Single(edit => edit.Kind == kind).Make);

        Assert.Equal(2, before.Length);
        Assert.Equal(before.Select(file => file.File), after.Select(file => file.File));
        Assert.All(after, file => Assert.Equal(IncrementalStepRunReason.Cached, file.Reason));
    }

    [Theory]
    [MemberData(nameof(EditsOfOne))]
    public void An_edit_of_one_declaration_runs_that_one_again(string kind)
    {
        var (_, rerun, make) = Related.Single(edit => edit.Kind == kind);

        var (_, after) = Run(make);

        var one = Assert.Single(after, file => file.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.StartsWith(rerun + ".", one.File.Name, StringComparison.Ordinal);
        Assert.True(after.Length >= 2);
    }

    [Fact]
    public void A_declaration_that_breaks_takes_its_file_with_it_and_no_other()
    {
        var (_, after) = Run(program => Edit(program, "/Writer.cs", "7200", "72"));

        Assert.Equal(IncrementalStepRunReason.Removed, Assert.Single(after, file => file.File.Name.StartsWith("Acme.Writer.", StringComparison.Ordinal)).Reason);
        Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(after, file => file.File.Name.StartsWith("Acme.Reader.", StringComparison.Ordinal)).Reason);
    }

    [Theory]
    [InlineData(Libraries.StsV3, "AssumeAsync")]
    [InlineData(Libraries.StsV4, "AssumeAsync")]
    [InlineData(Libraries.Cdk, "DefineRole")]
    public void A_reference_to_a_library_of_AWS_prints_all_again(Libraries libraries, string method)
    {
        var (_, after) = Run(program => program.WithReferences(TestReferences.Of(libraries)));

        Assert.All(after, file => Assert.Equal(IncrementalStepRunReason.Modified, file.Reason));
        Assert.All(after, file => Assert.Contains(method, file.File.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Models_hold_nothing_of_the_compiler()
    {
        var held = new HashSet<Type>();
        Visit(typeof(DelegationModel));
        Visit(typeof(Surroundings));
        Visit(typeof(GeneratedFile));

        Assert.DoesNotContain(held, type => type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

        void Visit(Type type)
        {
            if (!held.Add(type))
                return;
            foreach (var field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
                Visit(field.FieldType);
        }
    }

    /// <summary>The files of the first run, and those of a second one after an edit, with the reason for each.</summary>
    private static (ImmutableArray<(GeneratedFile File, IncrementalStepRunReason Reason)> Before, ImmutableArray<(GeneratedFile File, IncrementalStepRunReason Reason)> After) Run(
        Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var program = CSharpCompilation.Create(
            "Program",
            [Parse(Reader, "/Reader.cs"), Parse(Writer, "/Writer.cs"), Parse(Elsewhere, "/Names.cs"), Parse("class Spare { }", "/Spare.cs")],
            TestReferences.Of(Libraries.None),
            new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new DelegationGenerator().AsSourceGenerator()],
            parseOptions: Scenario.ParseOptions,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(program, TestContext.Current.CancellationToken);
        var before = Files(driver);
        var edited = edit(program);
        Assert.NotSame(program, edited);
        return (before, Files(driver.RunGenerators(edited, TestContext.Current.CancellationToken)));
    }

    private static ImmutableArray<(GeneratedFile File, IncrementalStepRunReason Reason)> Files(GeneratorDriver driver)
    {
        var run = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(run.Exception);
        return [.. run.TrackedSteps[DelegationGenerator.Files].SelectMany(step => step.Outputs).Select(output => ((GeneratedFile)output.Value, output.Reason)).OrderBy(file => file.Item1.Name, StringComparer.Ordinal)];
    }

    private static CSharpCompilation Edit(CSharpCompilation program, string file, string from, string to)
    {
        var tree = program.SyntaxTrees.Single(one => one.FilePath == file);
        var text = tree.ToString();
        Assert.Contains(from, text, StringComparison.Ordinal);
        return program.ReplaceSyntaxTree(tree, Parse(text.Replace(from, to, StringComparison.Ordinal), file));
    }

    private static SyntaxTree Parse(string text, string file) =>
        CSharpSyntaxTree.ParseText(text, Scenario.ParseOptions, file, cancellationToken: TestContext.Current.CancellationToken);
}
