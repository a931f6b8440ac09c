using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Requests;

/// <summary>
/// Writes credentials that assume a role by themselves in the place of those out of the response to <c>AssumeRole</c>, where a field or property
/// gets them. Refused is what they could not do in the same way: a client whose credentials are not written or which has a region, endpoint or
/// config of its own, and a request that is made elsewhere or sets more than the SDK's class sends.
/// </summary>
internal sealed class RoleCredentialsWriter : IWriter
{
    private const string CredentialsBase = "Amazon.Runtime.AWSCredentials";
    private const string RoleCredentials = "Amazon.Runtime.AssumeRoleAWSCredentials";
    private const string RoleOptions = "Amazon.Runtime.AssumeRoleAWSCredentialsOptions";
    private const string Client = "Amazon.SecurityToken.AmazonSecurityTokenServiceClient";
    private const string Request = "Amazon.SecurityToken.Model.AssumeRoleRequest";
    private const string RoleArn = "RoleArn";
    private const string RoleSessionName = "RoleSessionName";

    /// <summary>The call, as the SDK's builds for .NET Framework have it too.</summary>
    private static readonly ImmutableHashSet<string> Calls = ImmutableHashSet.Create("AssumeRole", "AssumeRoleAsync");

    /// <summary>What the options may hold, by the names that the request has for it.</summary>
    private static readonly ImmutableHashSet<string> Optional = ImmutableHashSet.Create("DurationSeconds", "ExternalId", "Policy");

    public Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        var changes = edit is Edit.UseRoleCredentials && Kept(site, cancellationToken) is var (member, value)
            ? Changes(site, member, value, cancellationToken)
            : ImmutableArray<TextChange>.Empty;
        return Task.FromResult(changes.IsEmpty ? ImmutableArray<Draft>.Empty : ImmutableArray.Create(site.Draft(changes)));
    }

    /// <summary>The field or property that the diagnostic stands on, and what it gets there.</summary>
    private static (ISymbol Member, ExpressionSyntax Value)? Kept(Site site, CancellationToken cancellationToken)
    {
        var (member, value) = site.Expression is { } target
            ? target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
                && assignment.Left == target
                    ? (site.Model.GetSymbolInfo(target, cancellationToken).Symbol, assignment.Right)
                    : (null, null)
            : site.Root.FindToken(site.Diagnostic.Location.SourceSpan.Start).Parent switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var initializer } field => (site.Model.GetDeclaredSymbol(field, cancellationToken), initializer),
                PropertyDeclarationSyntax { Initializer.Value: var initializer } property => (site.Model.GetDeclaredSymbol(property, cancellationToken), initializer),
                _ => (null, null),
            };
        return member is IFieldSymbol or IPropertySymbol && value is not null ? (member, value) : null;
    }

    private static ImmutableArray<TextChange> Changes(Site site, ISymbol member, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        if (Call(value) is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var client }, ArgumentList.Arguments: { Count: 1 } arguments }
            || !Calls.Contains(name)
            || Sent(site, arguments[0].Expression) is not { } sent
            || !sent.TryGetValue(RoleArn, out var role) || !sent.TryGetValue(RoleSessionName, out var session)
            || CredentialsOf(site, client, value, cancellationToken) is not { } credentials
            || Names.Of(site, RoleCredentials, value.SpanStart) is not { } type
            || Names.Of(site, RoleOptions, value.SpanStart) is not { } optionsType
            || TypeChange(site, member, cancellationToken) is not { } declared
            // A comment tells of what would go.
            || Remarks.In(value, sent.Values.Append(credentials)).Any())
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var options = sent.Where(one => Optional.Contains(one.Key)).OrderBy(one => one.Value.SpanStart).Select(one => $"{one.Key} = {one.Value}").ToList();
        var initializer = ((BaseObjectCreationExpressionSyntax)SentMembers.Bare(arguments[0].Expression)).Initializer!;
        var passed = options.Count == 0 ? ""
            : Members.AreOnOwnLines(site, initializer) ? ", " + site.Layout.Braced($"new {optionsType}", options, initializer, site.Layout.IndentAt(value.SpanStart))
            : $", new {optionsType} {{ {string.Join(", ", options)} }}";
        return declared.Add(new(value.Span, $"new {type}({credentials}, {role}, {session}{passed})"));
    }

    /// <summary>The call whose response the credentials are taken from, waited for in whatever way; null when the expression is none.</summary>
    private static InvocationExpressionSyntax? Call(ExpressionSyntax value)
    {
        if (SentMembers.Bare(value) is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Credentials", Expression: var response })
            return null;
        return SentMembers.Bare(response) switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result", Expression: var task } => SentMembers.Bare(task) as InvocationExpressionSyntax,
            AwaitExpressionSyntax { Expression: var task } => Configured(SentMembers.Bare(task)) as InvocationExpressionSyntax,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Expression: var awaiter } } =>
                CalledOn(SentMembers.Bare(awaiter), "GetAwaiter") is { } task ? Configured(task) as InvocationExpressionSyntax : null,
            InvocationExpressionSyntax call => call,
            _ => null,
        };
    }

    /// <summary>The task that <c>ConfigureAwait</c> is called on, or the expression itself.</summary>
    private static ExpressionSyntax Configured(ExpressionSyntax task) => CalledOn(task, "ConfigureAwait") ?? task;

    private static ExpressionSyntax? CalledOn(ExpressionSyntax expression, string method) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var on } } && name == method
            ? SentMembers.Bare(on)
            : null;

    /// <summary>What a request sends that is made in place; null where that is more than the SDK's class can send, or is not known.</summary>
    private static ImmutableDictionary<string, ExpressionSyntax>? Sent(Site site, ExpressionSyntax expression) =>
        IsOfType(site, expression, Request)
        && SentMembers.Of(expression) is { } sent
        && sent.Keys.All(name => name is RoleArn or RoleSessionName || Optional.Contains(name))
            ? sent
            : null;

    /// <summary>
    /// The credentials that a client is made with, and nothing else: in place, or where a variable that never changes is declared. Then the credentials
    /// must have a name that means the same at the value that is replaced.
    /// </summary>
    private static ExpressionSyntax? CredentialsOf(Site site, ExpressionSyntax client, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        if (SentMembers.Bare(client) is BaseObjectCreationExpressionSyntax inPlace)
            return OnlyCredentials(site, inPlace);
        return Constant(site, client, cancellationToken) is { DeclaringSyntaxReferences: [var reference] }
            && reference.SyntaxTree == site.Root.SyntaxTree
            && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var initializer }
            && SentMembers.Bare(initializer) is BaseObjectCreationExpressionSyntax creation
            && OnlyCredentials(site, creation) is { } credentials
            && Constant(site, credentials, cancellationToken) is { } named
            && SymbolEqualityComparer.Default.Equals(
                named, site.Model.GetSpeculativeSymbolInfo(value.SpanStart, credentials, SpeculativeBindingOption.BindAsExpression).Symbol)
                ? credentials
                : null;
    }

    private static ExpressionSyntax? OnlyCredentials(Site site, BaseObjectCreationExpressionSyntax creation) =>
        creation is { Initializer: null, ArgumentList.Arguments: [{ Expression: var argument }] }
        && IsOfType(site, creation, Client)
        && site.Model.GetSymbolInfo(creation).Symbol is IMethodSymbol { Parameters: [{ Type: var type }] }
        && SymbolEqualityComparer.Default.Equals(type, site.Model.Compilation.GetTypesByMetadataName(CredentialsBase).FirstOrDefault())
            ? argument
            : null;

    /// <summary>The variable of this object, of a type or of this body that an expression names, when nothing changes it after its declaration.</summary>
    private static ISymbol? Constant(Site site, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        var symbol = site.Model.GetSymbolInfo(expression, cancellationToken).Symbol;
        var isPlain = expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            || expression is MemberAccessExpressionSyntax && symbol?.IsStatic is true;
        if (!isPlain || symbol is not { DeclaringSyntaxReferences: [var reference] })
            return null;
        var scope = symbol switch
        {
            IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } => Parts(symbol.ContainingType),
            ILocalSymbol or IParameterSymbol => Names.Member(reference.GetSyntax(cancellationToken)) is var member and not BaseTypeDeclarationSyntax
                ? new[] { member }
                : Parts(symbol.ContainingType),
            _ => null,
        };
        return scope is null || scope.SelectMany(static part => part.DescendantNodes()).Any(node => Sets(node, symbol.Name)) ? null : symbol;

        IEnumerable<SyntaxNode> Parts(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellationToken));
    }

    /// <summary>Whether the node sets anything of the name, or lets others set it.</summary>
    private static bool Sets(SyntaxNode node, string name)
    {
        var target = node switch
        {
            AssignmentExpressionSyntax { Left: var left } => left,
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None, Expression: var handed } => handed,
            RefExpressionSyntax { Expression: var handed } => handed,
            _ => null,
        };
        // A tuple sets each of its members.
        return target is not null && target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(x => x.Identifier.ValueText == name);
    }

    /// <summary>
    /// What makes the member's type one that takes the new credentials: nothing where it does, its declaration where no other file sees it; null where it
    /// must stay as it is.
    /// </summary>
    private static ImmutableArray<TextChange>? TypeChange(Site site, ISymbol member, CancellationToken cancellationToken)
    {
        var wanted = site.Model.Compilation.GetTypesByMetadataName(CredentialsBase).FirstOrDefault();
        if (SymbolEqualityComparer.Default.Equals((member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type, wanted))
            return ImmutableArray<TextChange>.Empty;
        if (member is not { DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences: [{ SyntaxTree: var tree }], DeclaringSyntaxReferences: [var reference] }
            || tree != site.Root.SyntaxTree)
        {
            return null;
        }

        var written = reference.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => Declarations.DeclaredType(declaration),
            PropertyDeclarationSyntax property => property.Type,
            _ => null,
        };
        if (written is NullableTypeSyntax { ElementType: var element })
            written = element;
        return written is not null && Names.Of(site, CredentialsBase, written.SpanStart) is { } name
            ? ImmutableArray.Create(new TextChange(written.Span, name))
            : null;
    }

    private static bool IsOfType(Site site, ExpressionSyntax creation, string metadataName) =>
        site.Model.GetTypeInfo(creation).Type is { } type
        && SymbolEqualityComparer.Default.Equals(type, site.Model.Compilation.GetTypesByMetadataName(metadataName).FirstOrDefault());
}
