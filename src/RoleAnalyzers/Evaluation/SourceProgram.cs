using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// The program around the bodies that are looked at: the bodies of its other members, what these do, what was seen in them, and what its fields hold. Each part is
/// made when it is first asked for, and kept as long as the compilation is looked at.
/// </summary>
internal sealed class SourceProgram
{
    /// <param name="compilation">The compilation.</param>
    /// <param name="library">What the readers know of libraries.</param>
    /// <param name="files">What was found in files before; null when nothing was.</param>
    /// <param name="graphMade">Told the root operation of each flow graph that is made.</param>
    public SourceProgram(
        Compilation compilation, ILibrary library, ConditionalWeakTable<SyntaxTree, CallReach.FileNames>? files = null, Action<IOperation>? graphMade = null)
    {
        Compilation = compilation;
        Library = library;
        Bodies = new(compilation, library, graphMade);
        Evaluations = new(this);
        Summaries = new(this);
        Fields = new(this);
        Callees = new(compilation, Bodies);
        Reach = new(compilation, library, files ?? new());
    }

    public Compilation Compilation { get; }

    public ILibrary Library { get; }

    public MethodBodies Bodies { get; }

    public BodyEvaluations Evaluations { get; }

    public Summaries Summaries { get; }

    public FieldValues Fields { get; }

    public Callees Callees { get; }

    public CallReach Reach { get; }
}
