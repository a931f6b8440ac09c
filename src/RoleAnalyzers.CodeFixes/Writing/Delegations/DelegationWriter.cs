using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.CodeFixes.Writing.Durations;
using RoleAnalyzers.Delegations;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Delegations;

namespace RoleAnalyzers.CodeFixes.Writing.Delegations;

/// <summary>
/// Writes the declaration of a delegation, and its method in the place of a call that assumes the role by hand. Which account is trusted, the call
/// does not say: where the options do not either, a placeholder stands for it, which the analyzer reports.
/// </summary>
internal static class DelegationWriter
{
    /// <summary>Stands for the id of the trusted account.</summary>
    private const string Placeholder = "<TRUSTED-ACCOUNT>";

    /// <summary>An account id like any other, for a look at what comes of the declaration once the placeholder is replaced.</summary>
    private const string AnyAccount = "000000000000";

    private const string AttributeEnding = "Attribute";

    /// <summary>
    /// The solution with the delegation declared and called; null where that cannot be, or would not compile once the account is told.
    /// </summary>
    public static async Task<Solution?> TryAsync(SourceFile file, RoleCall call, CancellationToken cancellationToken)
    {
        var compilation = file.Model.Compilation;
        // The generator is not there, or the role is declared already.
        if (compilation.Assembly.GetTypeByMetadataName(DelegationAttribute.FullName) is null || DeclaredRoles(compilation).Contains(call.RoleArn))
            return null;
        var name = Names.UniqueType(file, call.Written, NameFor(call.RoleArn), static x => GeneratedMembers.Exclude(new(x, IsMethod: false)));
        if (CallText(file, call, name) is not { } text || KeptRemarks(file, call) is not { } remarks)
            return null;

        var account = TrustedAccount(file, call);
        var solution = file.Document.Project.Solution;
        var complete = await Write(account ?? AnyAccount).ConfigureAwait(false);
        if (!await CompilesAsync(solution, complete, file.Document, name, cancellationToken).ConfigureAwait(false))
            return null;
        return account is null ? await Write(Placeholder).ConfigureAwait(false) : complete;

        Task<Solution> Write(string trusted) => Draft.Of(
            file.Document.Id,
            remarks.Concat(UnusedConstant(file, call)).Append(new(call.Written.Span, text)).Append(Declaration(file, call, name, trusted)))
            .ApplyAsync(solution, cancellationToken);
    }

    /// <summary>The ARNs of the roles that the program declares.</summary>
    private static IEnumerable<string> DeclaredRoles(Compilation compilation) =>
        from name in new DelegationMentions(compilation, new()).Types
        let type = compilation.Assembly.GetTypeByMetadataName(name)
        where type is not null
        let declared = DelegationAttribute.Of(type)?.ConstructorArguments.FirstOrDefault().Value as string
        where declared is not null
        select declared;

    /// <summary>The role's name as the name of a class: <c>AuditReader</c> for <c>audit-reader</c>.</summary>
    private static string NameFor(string roleArn)
    {
        var roleName = roleArn.Substring(roleArn.LastIndexOf('/') + 1);
        var words = new string(roleName.Select(static x => x is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' ? x : ' ').ToArray())
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) ? name : "Role" + name;
    }

    /// <summary>The account that calls, where the options tell of one: the account of the code, that of the role aside if there are several.</summary>
    private static string? TrustedAccount(SourceFile file, RoleCall call)
    {
        var own = new OptionsReader(file.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider).Of(file.Root.SyntaxTree).OwnAccounts;
        var callers = own.Count > 1 ? own.Where(account => !call.RoleArn.Contains($":{account}:")).ToImmutableHashSet() : own;
        return callers.Count == 1 ? callers.Single() : null;
    }

    private static string? CallText(SourceFile file, RoleCall call, string name)
    {
        var arguments = new List<string> { call.Caller.ToString(), call.SessionName.ToString() };
        if (call.ExternalId is not null)
            arguments.Add(call.ExternalId.ToString());
        if (call.Duration is not null)
        {
            if (DurationText(file, call.Duration) is not { } duration)
                return null;
            arguments.Add(duration);
        }

        if (call.CancellationToken is not null)
            arguments.Add((call.Duration is null ? "cancellationToken: " : "") + call.CancellationToken);
        return $"{name}.{call.Method}({string.Join(", ", arguments)})";
    }

    /// <summary>The duration as a <c>TimeSpan</c>: the one that is written, or one made of the seconds.</summary>
    private static string? DurationText(SourceFile file, ExpressionSyntax duration)
    {
        const string TimeSpan = "System.TimeSpan";
        var core = DurationStyle.Core(duration);
        if (file.Model.GetTypeInfo(core).Type?.ToDisplayString() == TimeSpan)
            return core.ToString();
        return Names.Of(file, TimeSpan, duration.SpanStart) is { } type ? $"{type}.FromSeconds({duration})" : null;
    }

    /// <summary>The changes that keep the comments within the call: before the statement, one a line. Null where they cannot stand there.</summary>
    private static IEnumerable<TextChange>? KeptRemarks(SourceFile file, RoleCall call)
    {
        var remarks = Remarks.In(call.Written, call.Kept).ToList();
        if (remarks.Count == 0)
            return Enumerable.Empty<TextChange>();
        if (!remarks.All(static one => one.IsKind(SyntaxKind.SingleLineCommentTrivia) || one.IsKind(SyntaxKind.MultiLineCommentTrivia))
            || call.Written.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || !file.Layout.BeginsLine(statement.SpanStart))
        {
            return null;
        }

        var next = file.Layout.NewLineAt(statement.SpanStart) + file.Layout.IndentAt(statement.SpanStart);
        return new[] { new TextChange(new(statement.SpanStart, 0), string.Concat(remarks.Select(one => one + next))) };
    }

    /// <summary>The change that takes away the local constant which serves nothing but to name the role: the compiler would warn of it.</summary>
    private static IEnumerable<TextChange> UnusedConstant(SourceFile file, RoleCall call) =>
        call.Role is IdentifierNameSyntax name
        && file.Model.GetSymbolInfo(name).Symbol is ILocalSymbol { IsConst: true, DeclaringSyntaxReferences: [var reference] } constant
        && reference.GetSyntax().Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement }
        && Names.Member(name).DescendantNodes().OfType<IdentifierNameSyntax>().Count(
            one => one.Identifier.ValueText == constant.Name && SymbolEqualityComparer.Default.Equals(file.Model.GetSymbolInfo(one).Symbol, constant)) == 1
            ? new[] { new TextChange(Statements.Lines(file, statement), "") }
            : Enumerable.Empty<TextChange>();

    /// <summary>The change that adds the declaration: at the end of the namespace in braces that the call is in, else of the file.</summary>
    private static TextChange Declaration(SourceFile file, RoleCall call, string name, string account)
    {
        var place = call.Written.FirstAncestorOrSelf<NamespaceDeclarationSyntax>();
        var newLine = file.Layout.NewLineAt(call.Written.SpanStart);
        var indent = place is null ? "" : file.Layout.IndentAt(place.SpanStart) + file.Layout.Unit;
        var member = call.Written.AncestorsAndSelf().First(static node => node.Parent is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax);
        var attribute = Names.Of(file, DelegationAttribute.FullName, member.SpanStart)!;
        var arguments = new List<string> { Literals.Quote(call.RoleArn), $"TrustedAccount = {Literals.Quote(account)}" };
        if (call.Seconds > Delegation.DefaultMaxSessionSeconds)
            arguments.Add($"MaxSessionSeconds = {call.Seconds.Value.ToString(CultureInfo.InvariantCulture)}");
        if (call.ExternalId is null)
            arguments.Add("RequiresExternalId = false");
        var hasBody = file.Root.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 };
        var declaration = newLine
            + $"{indent}[{attribute.Substring(0, attribute.Length - AttributeEnding.Length)}({string.Join(", ", arguments)})]{newLine}"
            + $"{indent}internal static partial class {name}"
            + (hasBody ? $"{newLine}{indent}{{{newLine}{indent}}}" : ";");
        if (place is null)
        {
            return file.Text.Lines[file.Text.Lines.Count - 1].Span.IsEmpty
                ? new(new(file.Text.Length, 0), declaration + newLine)
                : new(new(file.Text.Length, 0), newLine + declaration);
        }

        var brace = place.CloseBraceToken.SpanStart;
        return file.Layout.BeginsLine(brace)
            ? new(new(file.Text.Lines.GetLineFromPosition(brace).Start, 0), declaration + newLine)
            : new(new(brace, 0), newLine + declaration + newLine + file.Layout.IndentAt(place.SpanStart));
    }

    /// <summary>
    /// Whether code is generated for the declaration, and the file compiles with it as it did before, in every project that has it. The generator's
    /// own parts are asked, because a host may run the generator later.
    /// </summary>
    private static async Task<bool> CompilesAsync(Solution before, Solution after, Document document, string name, CancellationToken cancellationToken)
    {
        foreach (var id in document.GetLinkedDocumentIds().Add(document.Id))
        {
            var old = await before.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var tree = await after.GetDocument(id)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
            if (old is null || tree is null)
                return false;
            var compilation = old.Compilation.ReplaceSyntaxTree(old.SyntaxTree, tree);
            // Behind a comment without an end, say, nothing can be declared.
            var declared = (await tree.GetRootAsync(cancellationToken).ConfigureAwait(false)).DescendantNodes()
                .OfType<ClassDeclarationSyntax>().LastOrDefault(type => type.Identifier.ValueText == name);
            if (declared is null
                || SemanticModels.Of(compilation, tree).GetDeclaredSymbol(declared, cancellationToken) is not { } type
                || DelegationAttribute.Of(type) is not { } attribute
                || DelegationModel.Of(type, attribute, cancellationToken) is not { } model)
            {
                return false;
            }

            var generated = DelegationPrinter.Print(model, Surroundings.Of(compilation, cancellationToken));
            compilation = compilation.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(generated.Text, (CSharpParseOptions)tree.Options, generated.Name, cancellationToken: cancellationToken));
            if (!Compiles.AsBefore(old, SemanticModels.Of(compilation, tree), cancellationToken))
                return false;
        }

        return true;
    }
}
