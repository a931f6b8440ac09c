using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// What fields and automatically implemented properties hold, whichever instance they belong to and whatever code has run. That can be told
/// where only the declaring type can write them: every assignment in it is evaluated, and the field holds one of these values.
/// </summary>
internal sealed class FieldValues(SourceProgram program)
{
    /// <summary>What reading a field adds to the depth: fewer fields than calls lead from one body to another, and each leads to all that write it.</summary>
    private const int Step = 2;

    private readonly ConcurrentDictionary<ISymbol, FieldValue?[]> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, FieldSources?> _sources = new(SymbolEqualityComparer.Default);

    /// <summary>The value and the objects that it brings along; null when it is not known.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="depth">How many calls lead to where it is read.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    public FieldValue? Of(ISymbol member, int depth, CancellationToken cancellationToken)
    {
        member = member.OriginalDefinition;
        if (depth + Step > Frame.MostDepth || SourcesOf(member, cancellationToken) is not { } sources)
            return null;
        var known = _known.GetOrAdd(member, static _ => new FieldValue?[Frame.MostDepth]);
        return Volatile.Read(ref known[depth]) is { } value ? value.OrNull : (known[depth] = Evaluate(member, sources, depth, cancellationToken) ?? FieldValue.None).OrNull;
    }

    /// <summary>What the initialiser of a member gives; null when it has none, or one that does not bind.</summary>
    public FieldValue? Initial(ISymbol member, int depth, CancellationToken cancellationToken)
    {
        if (depth + Step > Frame.MostDepth || program.Bodies.OfInitializer(member, cancellationToken) is not { } body)
            return null;
        var run = BodyEvaluator.Run(body, member, program, depth + Step, cancellationToken);
        return run.Session.Writes.Of(member) is { Value: var value } ? FieldValue.Of(value, run.Exit) : null;
    }

    /// <summary>Where the member gets its values; null when code outside its type may write it, or it is written in a way that is not followed.</summary>
    public FieldSources? SourcesOf(ISymbol member, CancellationToken cancellationToken)
    {
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, program.Compilation.Assembly))
            return null;
        return _sources.TryGetValue(member, out var known) ? known : _sources.GetOrAdd(member, FieldSources.Of(member, program.Compilation, program.Library, cancellationToken));
    }

    private FieldValue? Evaluate(ISymbol member, FieldSources sources, int depth, CancellationToken cancellationToken)
    {
        FieldValue? value = null;
        if (sources.HasInitializer)
        {
            value = Initial(member, depth, cancellationToken);
            if (value is null)
                return null;
        }
        else if (!sources.IsAlwaysConstructed)
        {
            value = FieldValue.Default(member);
        }

        foreach (var (writer, expressions) in sources.Writers)
        {
            // Each assignment has to be among those that were met: one in code that is not run, or on another instance, is not.
            if (program.Summaries.Of(writer, depth + Step, cancellationToken) is not { } summary
                || summary.Writes.Of(member) is not { } write
                || !write.Expressions.SetEquals(expressions))
            {
                return null;
            }

            var written = new FieldValue(write.Value, summary.Objects);
            value = value is null ? written : value.Join(written);
        }

        return sources.LetsOthersChangeIt ? value?.Opened(program.Library) : value;
    }
}

/// <summary>What a field may hold.</summary>
/// <param name="Value">The value.</param>
/// <param name="Objects">The objects that it leads to.</param>
internal sealed record FieldValue(Value Value, ImmutableDictionary<Allocation, ObjectState> Objects)
{
    /// <summary>Stands for a field of which nothing is known.</summary>
    public static FieldValue None { get; } = new(Value.Unknown, ImmutableDictionary<Allocation, ObjectState>.Empty);

    /// <summary>This, or null when nothing is known.</summary>
    public FieldValue? OrNull => ReferenceEquals(this, None) ? null : this;

    public static FieldValue Of(Value value, FlowState state)
    {
        var keeping = new Keeping();
        return new(keeping.Map(value), keeping.Map(state.Reachable([value])).ToImmutableDictionary());
    }

    /// <summary>What a member holds that nothing has assigned yet.</summary>
    public static FieldValue Default(ISymbol member) =>
        new(
            member is IFieldSymbol { Type.IsReferenceType: true } or IPropertySymbol { Type.IsReferenceType: true } ? new NullValue() : Value.Unknown,
            ImmutableDictionary<Allocation, ObjectState>.Empty);

    /// <summary>The same, when code that is not looked at may have changed what the objects hold.</summary>
    public FieldValue Opened(ILibrary library)
    {
        var state = new FlowState();
        state.TakeObjects(Objects);
        new Escape(library).Open(Value, state);
        return this with { Objects = state.Objects.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value) };
    }

    public FieldValue Join(FieldValue other)
    {
        var objects = Objects;
        foreach (var pair in other.Objects)
            objects = objects.SetItem(pair.Key, objects.TryGetValue(pair.Key, out var mine) ? ObjectJoin.Join(mine, pair.Value, widen: false) : pair.Value);
        return new(Values.Join(Value, other.Value), objects);
    }
}

/// <summary>Where a field or property gets its values.</summary>
/// <param name="HasInitializer">Whether it has an initialiser.</param>
/// <param name="IsAlwaysConstructed">Whether every constructor assigns it, so that nobody reads it before it has a value.</param>
/// <param name="LetsOthersChangeIt">Whether the object in it may be changed: through the field, or by code that is handed the object.</param>
/// <param name="Writers">The members that assign it, with the expression on the right-hand side of each assignment.</param>
internal sealed record FieldSources(
    bool HasInitializer,
    bool IsAlwaysConstructed,
    bool LetsOthersChangeIt,
    ImmutableArray<(IMethodSymbol Writer, ImmutableHashSet<SyntaxNode> Expressions)> Writers)
{
    /// <summary>The member's sources; null when code outside its type may write it, or it is written in a way that is not followed.</summary>
    public static FieldSources? Of(ISymbol member, Compilation compilation, ILibrary library, CancellationToken cancellationToken)
    {
        var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        if (!IsWrittenByItsTypeAlone(member, cancellationToken) || IsOfNoMatter(type, library))
            return null;
        // By custom an object in a static readonly field is a constant: it is changed where its own type says so, by nobody else.
        var isConstant = member is IFieldSymbol { IsStatic: true, IsReadOnly: true };
        var letsOthersChangeIt = member.DeclaredAccessibility != Accessibility.Private && !isConstant;
        var writers = new Dictionary<IMethodSymbol, HashSet<SyntaxNode>>(SymbolEqualityComparer.Default);
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var name in Words.NamesIn(reference.GetSyntax(cancellationToken), member.Name))
            {
                if (UseOf(name) is not { } use)
                {
                    letsOthersChangeIt |= !LeavesItAlone(TargetOf(name), isConstant);
                    continue;
                }

                if (use.Assignment is null || WriterAround(name, compilation, cancellationToken) is not { } writer)
                    return null;

                if (!writers.TryGetValue(writer, out var expressions))
                    writers[writer] = expressions = [];
                expressions.Add(use.Assignment.Right);
                letsOthersChangeIt |= use.Assignment.Parent is not ExpressionStatementSyntax;
            }
        }

        // A number or text that methods change is a running one: how much, how far; and the framework's objects are tools. They tell nothing, and to
        // evaluate all that changes them is dear.
        if (!MayTell(type, library) && writers.Keys.Any(static w => w.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor)))
            return null;

        var constructors = (member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
            .Where(c => c.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword })
            .ToList();
        return new(
            InitializerOf(member, cancellationToken) is not null,
            constructors.Count > 0 && constructors.TrueForAll(writers.ContainsKey),
            letsOthersChangeIt,
            writers.Select(w => (w.Key, w.Value.ToImmutableHashSet())).ToImmutableArray());
    }

    /// <summary>Whether an object of the type may be one that the readers want: of a library that they know, of the program's own, or a task or tuple of one.</summary>
    private static bool MayTell(ITypeSymbol type, ILibrary library) =>
        type.TypeKind != TypeKind.Enum
        && type is INamedTypeSymbol { SpecialType: SpecialType.None } named
        && (named.Locations.Any(static place => place.IsInSource)
            || (!named.IsValueType && library.Tells(named))
            || named.TypeArguments.Any(one => MayTell(one, library)));

    /// <summary>Whether an object of the type is one of a library, and none that the readers want: a bucket, a queue.</summary>
    private static bool IsOfNoMatter(ITypeSymbol type, ILibrary library) =>
        type is INamedTypeSymbol { ContainingAssembly: { } assembly } named && library.LeavesObjectsAlone(assembly) && !library.Tells(named);

    /// <summary>The initialiser of a field or property; null when it has none.</summary>
    public static EqualsValueClauseSyntax? InitializerOf(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
            PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
            _ => null,
        };

    /// <summary>Whether the property is implemented by the compiler, with a field behind it.</summary>
    public static bool IsAutomatic(IPropertySymbol property, CancellationToken cancellationToken) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } declaration
        && !declaration.Modifiers.Any(SyntaxKind.ExternKeyword)
        && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        && accessors.All(static a => a is { Body: null, ExpressionBody: null });

    private static bool IsWrittenByItsTypeAlone(ISymbol member, CancellationToken cancellationToken) => member switch
    {
        IFieldSymbol { IsConst: false, AssociatedSymbol: null } field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false, IsIndexer: false } property =>
            property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false }
            && property.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct
            && IsAutomatic(property, cancellationToken),
        _ => false,
    };

    /// <summary>The assignment that writes through a name: none in it for a way of writing that is not followed; null when it is only read.</summary>
    private static (AssignmentExpressionSyntax? Assignment, SyntaxNode Target)? UseOf(IdentifierNameSyntax name)
    {
        var target = TargetOf(name);
        return target.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
                when assignment.Left == target => (assignment, target),
            AssignmentExpressionSyntax assignment when assignment.Left == target => (null, target),
            PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => (null, target),
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument when !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword) => (null, target),
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } when tuple.Parent is AssignmentExpressionSyntax { Left: var left } && left == tuple => (null, target),
            RefExpressionSyntax => (null, target),
            _ => null,
        };
    }

    /// <summary>The whole expression that names the member: <c>this.name</c>, <c>(name)</c>, <c>(Type)name</c>, <c>name!</c>.</summary>
    private static ExpressionSyntax TargetOf(IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name;
        while (target.Parent is MemberAccessExpressionSyntax { Name: var accessed } access && accessed == target)
            target = access;
        while (target.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            target = (ExpressionSyntax)target.Parent;
        return target;
    }

    /// <summary>
    /// Whether a use of the member leaves the object in it as it is, and gives it to nobody who could change it: a part is read, it is compared, or
    /// something new is made with it, its elements are gone through.
    /// </summary>
    /// <param name="target">The expression that names the member.</param>
    /// <param name="isConstant">Whether code that is handed the object is trusted to leave it alone.</param>
    private static bool LeavesItAlone(ExpressionSyntax target, bool isConstant)
    {
        SyntaxNode part = target;
        while (part.Parent is MemberAccessExpressionSyntax || (part.Parent is ElementAccessExpressionSyntax { Expression: var indexed } && indexed == part))
            part = part.Parent;
        if (part.Parent is AssignmentExpressionSyntax { Left: var left } && left == part)
            return false;
        if (isConstant)
            return part is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } || part.Parent is not InvocationExpressionSyntax || !Escape.IsMutator(called);
        return part == target
            ? part.Parent is CommonForEachStatementSyntax or IsPatternExpressionSyntax or ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax }
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
            : part.Parent is not (InvocationExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax);
    }

    private static IMethodSymbol? WriterAround(SyntaxNode node, Compilation compilation, CancellationToken cancellationToken)
    {
        var declaration = node.FirstAncestorOrSelf<SyntaxNode>(static n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
        if (declaration is null)
            return null;
        return SemanticModels.Of(compilation, node.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) switch
        {
            IMethodSymbol method => method,
            IPropertySymbol property => property.GetMethod,
            _ => null,
        };
    }
}
