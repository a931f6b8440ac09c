using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Requests;

/// <summary>Writes other credentials in the place of those that an access key makes, at the creation that takes the key.</summary>
internal sealed class KeyWriter : IWriter
{
    private const string SessionCredentials = "Amazon.Runtime.SessionAWSCredentials";
    private const string CredentialsBase = "Amazon.Runtime.AWSCredentials";

    /// <summary>The parameters of a client that a key takes up.</summary>
    private static readonly ImmutableHashSet<string> KeyParameters =
        ImmutableHashSet.Create("awsAccessKeyId", "awsSecretAccessKey", "awsSessionToken");

    /// <summary>The types whose static method <c>GetCredentials</c> gives what the SDK finds by itself: of version 4, which keeps the other as obsolete, and of version 3.</summary>
    private static readonly ImmutableArray<string> DefaultCredentials = ImmutableArray.Create(
        "Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver", "Amazon.Runtime.FallbackCredentialsFactory");

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (site.Expression?.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } }
            || site.Model.GetTypeInfo(creation, cancellationToken).Type is not INamedTypeSymbol type
            || Arguments.Of(site, creation) is not { } arguments)
        {
            return ImmutableArray<Draft>.Empty;
        }

        var changes = edit is Edit.UseSessionCredentials ? ToSession(site, creation)
            : type.Name.EndsWith("AWSCredentials", StringComparison.Ordinal) ? ToDefault(site, creation)
            : type.Name.EndsWith("Client", StringComparison.Ordinal) ? WithoutKey(arguments)
            : ImmutableArray<TextChange>.Empty;
        if (changes.IsEmpty)
            return ImmutableArray<Draft>.Empty;
        if (edit is Edit.UseDefaultCredentials)
            changes = changes.AddRange(await UnusedLocalsAsync(site, arguments, cancellationToken).ConfigureAwait(false));
        return ImmutableArray.Create(site.Draft(changes));
    }

    /// <summary>Makes a session of the key: the type's name changes, where it is created and where it is declared.</summary>
    private static ImmutableArray<TextChange> ToSession(Site site, BaseObjectCreationExpressionSyntax creation)
    {
        if (site.Model.Compilation.GetTypesByMetadataName(SessionCredentials).FirstOrDefault() is not { } session)
            return ImmutableArray<TextChange>.Empty;
        var types = new[] { (creation as ObjectCreationExpressionSyntax)?.Type, DeclaredType(site, creation) }.OfType<TypeSyntax>();
        return types.Select(written => new TextChange(written.Span, Names.Replace(site, written, session))).ToImmutableArray();
    }

    /// <summary>Has the SDK find the credentials in place of the creation.</summary>
    private static ImmutableArray<TextChange> ToDefault(Site site, BaseObjectCreationExpressionSyntax creation)
    {
        if (DefaultCredentials.Select(name => Names.Of(site, name, creation.SpanStart)).FirstOrDefault(name => name is not null) is not { } finder)
            return ImmutableArray<TextChange>.Empty;
        var change = new TextChange(creation.Span, $"{finder}.GetCredentials()");
        return DeclaredType(site, creation) is { } declared && Names.Of(site, CredentialsBase, declared.SpanStart) is { } name
            ? ImmutableArray.Create(new(declared.Span, name), change)
            : ImmutableArray.Create(change);
    }

    /// <summary>Has a client find its credentials by itself: it gets its other arguments alone.</summary>
    private static ImmutableArray<TextChange> WithoutKey(Arguments arguments)
    {
        var all = arguments.List.Arguments;
        var left = all.Where(argument => !KeyParameters.Any(name => arguments[name] == argument.Expression)).ToList();
        var end = left.Count == 0 ? arguments.List.CloseParenToken.SpanStart : left[0].SpanStart;
        // The key, the secret and the token come first: what stands behind them stays as it is.
        return left.SequenceEqual(all.Skip(all.Count - left.Count))
            ? ImmutableArray.Create(new TextChange(TextSpan.FromBounds(arguments.List.OpenParenToken.Span.End, end), ""))
            : ImmutableArray<TextChange>.Empty;
    }

    /// <summary>The type as which the creation is declared by a variable of its own type; null where it is <c>var</c>, another one, or others may see it.</summary>
    private static TypeSyntax? DeclaredType(Site site, BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } }
        && Declarations.DeclaredType(declaration) is { } declared
        && SymbolEqualityComparer.Default.Equals(site.Model.GetTypeInfo(declared).Type, site.Model.GetTypeInfo(creation).Type)
            ? declared
            : null;

    /// <summary>Takes away the locals that gave nothing but the key and its secret.</summary>
    private static async Task<ImmutableArray<TextChange>> UnusedLocalsAsync(Site site, Arguments arguments, CancellationToken cancellationToken)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var name in arguments.List.Arguments.Select(argument => argument.Expression).OfType<IdentifierNameSyntax>())
        {
            if (site.Model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences.Length: 1 } local
                || local.Type.SpecialType is not SpecialType.System_String
                || await Uses.FindAsync(site, local, cancellationToken).ConfigureAwait(false) is not { Length: 1 }
                || await local.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not VariableDeclaratorSyntax declarator
                // What computes it may be needed for what it does.
                || declarator.Initializer?.Value is not { } value || !site.Model.GetConstantValue(value, cancellationToken).HasValue
                || declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement })
            {
                continue;
            }

            changes.Add(new(Statements.Lines(site, statement), ""));
        }

        return changes.ToImmutable();
    }
}
