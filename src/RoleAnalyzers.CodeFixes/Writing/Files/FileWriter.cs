using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Files;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Cdk;

namespace RoleAnalyzers.CodeFixes.Writing.Files;

/// <summary>Edits trust policies and templates in files that are no C#. The file is read once more, as the analyzer has read it.</summary>
internal sealed class FileWriter
{
    private readonly TextDocument _document;
    private readonly SourceText _text;
    private readonly FileContent _content;
    private readonly Accounts _accounts;

    private FileWriter(TextDocument document, SourceText text, FileContent content, Accounts accounts)
    {
        _document = document;
        _text = text;
        _content = content;
        _accounts = accounts;
    }

    /// <summary>Reads a file; null when the project does not give it to the compiler.</summary>
    public static async Task<FileWriter?> OpenAsync(AdditionalDocument document, CancellationToken cancellationToken)
    {
        var project = document.Project;
        if (project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == document.FilePath) is not { } file
            || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        var options = RoleOptions.Read(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(file));
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new(
            document,
            text,
            PolicyFile.Read(text.ToString(), isPolicy: options.PolicyFiles is PolicyFileMode.On),
            new(options.OwnAccounts, options.TrustedAccounts, options.Organization, new DeployedAccounts(compilation).Contains) { TellsOwn = false });
    }

    /// <summary>The ways of writing the edit at a diagnostic; none where it cannot be written, or the file has no such finding.</summary>
    public ImmutableArray<Draft> Write(Diagnostic diagnostic, Edit edit)
    {
        var span = new TextRange(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        var ofPolicies =
            from policy in _content.Policies
            from finding in RuleCatalog.Check(policy.Model, _accounts)
            where finding.Rule.Id == diagnostic.Id && finding.Edits.Contains(edit)
                && policy.RangeOf(finding.Part) == span
            let changes = new PolicyEdits(policy.Text, policy.Policy, policy.Functions).Write(finding, edit)
            where changes is not null
            select changes.Value.Select(policy.ChangeOfFile);
        var ofMaxima =
            from maximum in _content.Maxima
            from finding in RuleCatalog.Check(maximum.Maximum)
            where finding.Rule.Id == diagnostic.Id && finding.Edits.Contains(edit) && maximum.Places[finding.Part.Item] == span
            select Maximum(span, edit);
        return ofPolicies.Concat(ofMaxima).Select(DraftOf).ToImmutableArray();
    }

    /// <summary>The number as the one before is written: CloudFormation takes it as a text too.</summary>
    private IEnumerable<JsonChange> Maximum(TextRange written, Edit edit)
    {
        if (edit is not Edit.SetDuration { Seconds: var seconds })
            return Enumerable.Empty<JsonChange>();
        var quote = _text[written.Start] == '"' ? "\"" : "";
        return new[] { new JsonChange(written, ImmutableArray.Create(new JsonFragment(FormattableString.Invariant($"{quote}{seconds}{quote}"), null))) };
    }

    private Draft DraftOf(IEnumerable<JsonChange> changes)
    {
        var text = _text.ToString();
        return Draft.Of(_document.Id, changes.Select(change => new TextChange(new(change.Range.Start, change.Range.Length), change.NewText(text))));
    }
}
