using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>A file given to the compiler beside the sources, as hosts give it.</summary>
internal sealed class AdditionalFile(string path, SourceText? text) : AdditionalText
{
    private int _looks;

    public AdditionalFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    /// <summary>How often its text was asked for.</summary>
    public int Looks => _looks;

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _looks);
        return text;
    }
}
