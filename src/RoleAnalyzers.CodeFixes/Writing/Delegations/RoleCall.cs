using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.CodeFixes.Writing.Durations;
using RoleAnalyzers.CodeFixes.Writing.Requests;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Sdk;

namespace RoleAnalyzers.CodeFixes.Writing.Delegations;

/// <summary>
/// A call of <c>AssumeRoleAsync</c>, or a creation of credentials that assume a role, which a method of a delegation does in the same way. Refused is
/// one whose role is no constant, that sends more than the method can, or whose result is used as more than the method gives.
/// </summary>
/// <param name="Written">The call or creation.</param>
/// <param name="Role">The constant that names the role.</param>
/// <param name="RoleArn">The ARN of the role, which the constant holds.</param>
/// <param name="Method">The name of the delegation's method.</param>
/// <param name="Caller">The client that asks, or the credentials.</param>
/// <param name="SessionName">The name of the session.</param>
internal sealed record RoleCall(
    ExpressionSyntax Written, ExpressionSyntax Role, string RoleArn, string Method, ExpressionSyntax Caller, ExpressionSyntax SessionName)
{
    private const string SessionNameMember = "RoleSessionName";

    /// <summary>The external ID that is sent; null where none is.</summary>
    public ExpressionSyntax? ExternalId { get; init; }

    /// <summary>The duration that is asked for; null where none is.</summary>
    public ExpressionSyntax? Duration { get; init; }

    /// <summary>The duration that is asked for, in seconds, 900 to 43200; null where none is.</summary>
    public int? Seconds { get; init; }

    /// <summary>What ends the wait for the answer; null where nothing does.</summary>
    public ExpressionSyntax? CancellationToken { get; init; }

    /// <summary>Whatever of the written code stays.</summary>
    public IEnumerable<ExpressionSyntax> Kept => new[] { Caller, SessionName, ExternalId, Duration, CancellationToken }.OfType<ExpressionSyntax>();

    /// <summary>The calls and creations that the span is in, the innermost first, and that are not half-typed.</summary>
    public static IEnumerable<ExpressionSyntax> Around(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf()
            .TakeWhile(static node => node is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<ExpressionSyntax>()
            .Where(static node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && !node.ContainsDiagnostics);

    /// <summary>The call or creation that the span is in, nothing else between; null where it is in none.</summary>
    public static RoleCall? At(SourceFile file, TextSpan span, CancellationToken cancellationToken)
    {
        StsLibrary? library = null;
        foreach (var node in Around(file.Root, span))
        {
            if (Arguments.Of(file, node) is not { } arguments)
                continue;
            library ??= StsLibrary.TryCreate(file.Model.Compilation);
            if (library is null)
                return null;
            var call = node is InvocationExpressionSyntax invocation
                ? OfClient(file, library, invocation, arguments)
                : OfCredentials(file, library, node, arguments);
            if (call is not null)
                return IsInExpressionTree(file, node, cancellationToken) ? null : call;
        }

        return null;
    }

    private static RoleCall? OfClient(SourceFile file, StsLibrary library, InvocationExpressionSyntax invocation, Arguments arguments)
    {
        if (library.CallOf(arguments.Method) is not { Call: SessionCall.AssumeRole } known
            || arguments.Method.Name == known.Name
            || invocation.Expression is not MemberAccessExpressionSyntax { Expression: var client }
            || arguments["request"] is not { } request
            || library.CallOfRequest(file.Model.GetTypeInfo(request).Type) != known
            || SentMembers.Of(request) is not { } sent
            || !sent.Keys.All(static name => name is StsApi.RoleArn or SessionNameMember or StsApi.ExternalId or StsApi.DurationSeconds)
            || !sent.TryGetValue(StsApi.RoleArn, out var role)
            || !sent.TryGetValue(SessionNameMember, out var sessionName)
            || file.Model.GetConstantValue(role).Value is not string roleArn)
        {
            return null;
        }

        var duration = Given(file, sent, StsApi.DurationSeconds);
        var accepted = known.Call.Accepted();
        var seconds = duration is null ? null : DurationStyle.Seconds(file.Model, duration);
        if (duration is not null && !(seconds >= accepted.Least && seconds <= accepted.Most))
            return null;
        return new(invocation, role, roleArn, "AssumeAsync", client, sessionName)
        {
            ExternalId = Given(file, sent, StsApi.ExternalId),
            Duration = duration,
            Seconds = seconds,
            CancellationToken = arguments["cancellationToken"],
        };
    }

    private static RoleCall? OfCredentials(SourceFile file, StsLibrary library, ExpressionSyntax creation, Arguments arguments)
    {
        if (creation is not BaseObjectCreationExpressionSyntax { Initializer: null }
            || library.ConstructorOf(arguments.Method) is not { Call: SessionCall.AssumeRole } known
            || known is not { Role: { } role, SessionName: { } name, Source: { } source, Request: { } request }
            || arguments[source] is not { } credentials
            || arguments[name] is not { } sessionName
            || arguments[role] is not { } written
            || file.Model.GetConstantValue(written).Value is not string roleArn
            || Options() is not { } sent
            || !sent.Keys.All(static name => name is StsApi.ExternalId)
            || !IsUsedAs(file, creation, StsApi.CredentialsBase))
        {
            return null;
        }

        return new(creation, written, roleArn, "Credentials", credentials, sessionName) { ExternalId = Given(file, sent, StsApi.ExternalId) };

        ImmutableDictionary<string, ExpressionSyntax>? Options() =>
            arguments[request] is not { } options ? ImmutableDictionary<string, ExpressionSyntax>.Empty
            : library.IsRequest(file.Model.GetTypeInfo(options).Type) ? SentMembers.Of(options)
            : null;
    }

    /// <summary>What is sent by the name; null where it is not set, or to nothing.</summary>
    private static ExpressionSyntax? Given(SourceFile file, ImmutableDictionary<string, ExpressionSyntax> sent, string name) =>
        sent.TryGetValue(name, out var value) && file.Model.GetConstantValue(value) is not { HasValue: true, Value: null } ? value : null;

    /// <summary>
    /// Whether the type is enough for whatever the value is used for: it is converted to it at once, or everywhere where the variable is used that
    /// gets its type from it.
    /// </summary>
    private static bool IsUsedAs(SourceFile file, ExpressionSyntax value, string type)
    {
        if (IsConverted(value))
            return true;
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable }
            || declaration is not { Type.IsVar: true, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } }
            || file.Model.GetDeclaredSymbol(variable) is not { } local)
        {
            return false;
        }

        return Names.Member(value).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(file.Model.GetSymbolInfo(name).Symbol, local))
            .All(IsConverted);

        bool IsConverted(ExpressionSyntax expression) =>
            file.Model.GetTypeInfo(expression).ConvertedType is INamedTypeSymbol converted && converted.HasFullName(type);
    }

    /// <summary>Whether the code is data, which others read: they look for the call that is written.</summary>
    private static bool IsInExpressionTree(SourceFile file, SyntaxNode node, CancellationToken cancellationToken) =>
        node.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(function =>
            file.Model.GetTypeInfo(function, cancellationToken).ConvertedType is INamedTypeSymbol { TypeKind: not TypeKind.Delegate });
}
