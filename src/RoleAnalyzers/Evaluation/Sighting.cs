using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Evaluation;

/// <summary>A call, creation or setting of a property that a reader had asked for, as it was met on the way through a body.</summary>
/// <param name="Operation">The <c>IInvocationOperation</c>, the <c>IObjectCreationOperation</c> or the <c>IPropertyReferenceOperation</c> that is set.</param>
/// <param name="Method">The method, constructor or setter called.</param>
/// <param name="Receiver">The instance of a call; null for a creation or a static method.</param>
/// <param name="Arguments">One value a parameter, in the order of the parameters.</param>
/// <param name="ArgumentSyntax">The expression of each argument, in the same order; null where the source has none.</param>
/// <param name="Result">What the call or creation gives; the value that is set.</param>
/// <param name="Scene">The objects as they are when the call is made.</param>
internal sealed record Sighting(
    IOperation Operation,
    IMethodSymbol Method,
    Value? Receiver,
    ImmutableArray<Value> Arguments,
    ImmutableArray<SyntaxNode?> ArgumentSyntax,
    Value Result,
    Scene Scene)
{
    /// <summary>The call that leads to it, when it was met in code that the body calls; null in the body itself.</summary>
    public CallSite? Site { get; init; }

    /// <summary>Where it stands in the body that is looked at: itself, or the call that leads to it.</summary>
    public SyntaxNode Syntax => Site?.Call ?? Operation.Syntax;

    /// <summary>Where it was met.</summary>
    public Met Met => new(Operation.Syntax, Site?.Method);
}

/// <summary>A value that the body itself puts where it stays and where a reader had asked for it: into a field or property, or through a call that stores it.</summary>
/// <param name="Place">The field or property, or the method called.</param>
/// <param name="Value">The value; of a function or a <see cref="Lazy{T}"/>, what it makes.</param>
/// <param name="Syntax">The expression on the right-hand side, or the call.</param>
/// <param name="Scene">The objects as they are then.</param>
internal sealed record Storing(ISymbol Place, Value Value, SyntaxNode Syntax, Scene Scene);

/// <summary>Where the evaluation of a body met something.</summary>
/// <param name="Syntax">The call, creation or setting itself.</param>
/// <param name="Callee">The method that the body calls and that leads to it; null when it stands in the body.</param>
internal readonly record struct Met(SyntaxNode Syntax, IMethodSymbol? Callee);

/// <summary>What the evaluation of one body saw.</summary>
/// <param name="Syntax">The body.</param>
/// <param name="Sightings">In source order.</param>
/// <param name="Storings">What it puts into places that a reader had asked for, in source order.</param>
/// <param name="Exit">The objects as they are when the body ends, on whatever way.</param>
/// <param name="Sources">Where the values were made that a call has brought in, by the call.</param>
/// <param name="Reworked">The arguments of which a callee makes something else.</param>
/// <param name="HandedOut">The objects that other code can get hold of once the body has run: those that it returns, or keeps in fields and properties. Seldom asked for.</param>
internal sealed record BodyEvaluation(
    SyntaxNode Syntax, ImmutableArray<Sighting> Sightings, ImmutableArray<Storing> Storings, Scene Exit, IReadOnlyDictionary<SyntaxNode, SyntaxNode> Sources,
    ISet<SyntaxNode> Reworked, Lazy<IReadOnlyDictionary<Allocation, ObjectState>> HandedOut)
{

    /// <summary>
    /// Whether a finding about the body can stand at the node: it lies in the body, or in the initialiser of a field, property or constant of
    /// the same file.
    /// </summary>
    public bool Shows(SyntaxNode node) => Shows(Syntax, node);

    /// <summary>Whether a finding about that body can stand at the node.</summary>
    public static bool Shows(SyntaxNode body, SyntaxNode node) =>
        Contains(body, node)
        || (node.SyntaxTree == body.SyntaxTree
            && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });

    /// <summary>Whether the node lies in the body. The syntax of a program's statements is that of their whole file, types and all.</summary>
    public static bool Contains(SyntaxNode body, SyntaxNode node) =>
        node.SyntaxTree == body.SyntaxTree
        && (body is CompilationUnitSyntax ? node.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null : body.FullSpan.Contains(node.Span));
}
