using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Evaluation;

/// <summary>Law: the evaluation of a loop ends, however the loop is written, and after a number of runs that its variables bound.</summary>
public sealed class LoopTests
{
    private static readonly string[] Numbers = ["n0", "n1", "n2", "n3"];
    private static readonly string[] Texts = ["t0", "t1"];

    private static readonly Gen<string> Number = Gen.OneOf(OneOf(Numbers), Gen.Int[0, 99].Select(n => $"{n}"), OneOf(Texts).Select(t => $"{t}.Length"));

    private static readonly Gen<string> Condition = Gen.Select(Number, OneOf("<", ">=", "==", "!="), Number, (left, than, right) => $"{left} {than} {right}");

    private static readonly Gen<string> Assignment = Gen.OneOf(
        Gen.Select(OneOf(Numbers), Number, OneOf("+", "-", "*", "/ 2 +"), Number, (to, left, operation, right) => $"{to} = {left} {operation} {right};"),
        Gen.Select(OneOf(Numbers), Condition, Number, Number, (to, condition, left, right) => $"{to} = {condition} ? {left} : {right};"),
        OneOf(Numbers).Select(to => $"{to}++;"),
        Gen.Select(OneOf(Texts), OneOf(Texts), Number, (to, text, number) => $"{to} = $\"{{{text}}}, {{{number}}}\";"),
        OneOf(Texts).Select(to => $"{to} += \"a\";"),
        Condition.Select(condition => $"if ({condition}) continue;"),
        Condition.Select(condition => $"if ({condition}) break;"));

    private static readonly Gen<string> Loop = LoopOf(LoopOf(LoopOf(Assignment)));

    [Fact]
    public void Every_loop_ends_after_a_bounded_number_of_runs()
    {
        var most = 0;
        Loop.Sample(
            loop =>
            {
                var (graph, visits) = Run(loop);
                // Behind the last run with eyes open each variable comes in once, and is made unknown once.
                Assert.InRange(visits, 1, FlowRunner.MostVisits + 1 + (2 * Variables(graph)));
                most = Math.Max(most, visits);
            },
            iter: 300,
            threads: 1);
        // Some loop went on until what changed was made unknown.
        Assert.InRange(most, FlowRunner.MostVisits + 1, int.MaxValue);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(n => texts[n]);

    /// <summary>A loop around some of such statements, among them a branch.</summary>
    private static Gen<string> LoopOf(Gen<string> inner)
    {
        var statement = Gen.Frequency((3, Assignment), (1, inner));
        var statements = statement.Array[1, 4].Select(all => string.Join(" ", all));
        return Gen.OneOf(
            Gen.Select(Condition, statements, (condition, body) => $"while ({condition}) {{ {body} }}"),
            Gen.Select(Condition, statements, (condition, body) => $"do {{ {body} }} while ({condition});"),
            Gen.Select(Condition, statements, statements, (condition, first, second) => $"for (n0 = 1; {condition}; n1++) {{ if (n2 > n3) {{ {first} }} else {{ {second} }} }}"),
            Gen.Select(Condition, statements, statements, (condition, first, second) => $"while ({condition}) {{ try {{ {first} }} catch (Exception) {{ {second} }} }}"),
            // No two loops within each other may name their variable alike.
            Gen.Select(Gen.Int[0, int.MaxValue], statements, (id, body) => $"foreach (var letter{id} in t0) {{ n3 = letter{id}; {body} }}"));
    }

    /// <summary>Runs the evaluation over the loop; its graph, and how often the block was run that was run most.</summary>
    private static (ControlFlowGraph Graph, int Visits) Run(string loop)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System;
            class C { void M(int n0, int n1, string t0) { int n2 = 0, n3 = 7; string t1 = ""; {{loop}} } }
            """);
        var compilation = CSharpCompilation.Create("Program", [tree], TestReferences.Of(Libraries.None), new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var graph = ControlFlowGraph.Create(method, model)!;
        var program = new SourceProgram(compilation, new Probe.ProbeLibrary());
        var frame = new Frame(model.GetDeclaredSymbol(method)!, NestedFunctions.Of(graph, program.Library, CancellationToken.None)) { IsObserved = true };
        var runner = new FlowRunner(new(program, method, CancellationToken.None), graph, frame);
        runner.Run(new());
        return (graph, runner.Visits);
    }

    /// <summary>How many variables the graph has, those that stand for a part of an expression too.</summary>
    private static int Variables(ControlFlowGraph graph)
    {
        var operations = graph.Blocks.SelectMany(block => block.Operations.Append(block.BranchValue)).OfType<IOperation>().SelectMany(one => one.DescendantsAndSelf()).ToList();
        return operations.OfType<ILocalReferenceOperation>().Select(one => one.Local.Name).Distinct().Count()
            + operations.OfType<IParameterReferenceOperation>().Select(one => one.Parameter.Name).Distinct().Count()
            + operations.OfType<IFlowCaptureOperation>().Select(one => one.Id).Distinct().Count();
    }
}
