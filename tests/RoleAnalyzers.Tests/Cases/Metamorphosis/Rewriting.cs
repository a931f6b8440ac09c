using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>A way to write a program differently that changes nothing of what it does.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Floor">
/// The least number of cases of the corpus that it changes into programs that compile. It guards against a rewriting that has come to do nothing.
/// </param>
/// <param name="Rewrite">Gives the files of the other program: the tree itself when there is nothing to do.</param>
internal sealed record Rewriting(string Name, int Floor, Func<MarkedProgram, ImmutableArray<SyntaxNode>> Rewrite)
{
    public static ImmutableArray<Rewriting> All { get; } =
    [
        new("comments", 250, p => [new Comments().Visit(p.Root)!]),
        new("parentheses", 250, p => [new Parentheses(p.Model).Visit(p.Root)!]),
        new("redundant casts", 245, p => [new Casts(p.Model, info => info.Type ?? info.ConvertedType).Visit(p.Root)!]),
        new("widening casts", 245, p => [new Casts(p.Model, info => info.ConvertedType).Visit(p.Root)!]),
        new("named arguments", 250, p => [new NamedArguments(p.Model, isReordered: false).Visit(p.Root)!]),
        new("reordered arguments", 185, p => [new NamedArguments(p.Model, isReordered: true).Visit(p.Root)!]),
        new("target-typed new", 155, p => [new TargetTypedNew(p.Model).Visit(p.Root)!]),
        new("assignments after construction", 220, p => [new AssignmentsAfterConstruction().Visit(p.Root)!]),
        new("aliases", 250, p => [Aliases.Rewrite(p)]),
        new("global names", 250, p => [new GlobalNames(p.Model).Visit(p.Root)!]),
        new("try and finally", 220, p => [new TryFinally().Visit(p.Root)!]),
        new("partial classes", 240, PartialClasses.Rewrite),
        new("top-level statements", 200, p => [TopLevelStatements.Rewrite(p)]),
        new("main method", 5, p => [MainMethod.Rewrite(p)]),
        new("renamed twins", 245, Twins.Rewrite),
        new("extracted methods", 100, p => [new ExtractedMethods(p.Model, isAwaited: false).Visit(p.Root)!]),
        new("extracted and awaited methods", 50, p => [new ExtractedMethods(p.Model, isAwaited: true).Visit(p.Root)!]),
        new("inlined methods", 60, p => [InlinedMethods.Rewrite(p)]),
        new("awaited methods", 35, p => [AwaitedMethods.Rewrite(p)]),
        new("base classes", 250, p => [new BaseClasses(p.Model).Visit(p.Root)!]),
    ];

    public override string ToString() => Name;
}
