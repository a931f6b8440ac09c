using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Files;

/// <summary>What a file says of roles.</summary>
/// <param name="Policies">Their trust policies, in the order of the file.</param>
/// <param name="Maxima">The maximum session durations that they declare, in the order of the file.</param>
public sealed record FileContent(ImmutableArray<PolicyInFile> Policies, ImmutableArray<MaximumInFile> Maxima)
{
    /// <summary>What the file allows identities, in its order.</summary>
    public ImmutableArray<PolicyInFile> Permissions { get; init; } = ImmutableArray<PolicyInFile>.Empty;

    /// <summary>A file that says nothing of roles.</summary>
    public static FileContent Nothing { get; } = new(ImmutableArray<PolicyInFile>.Empty, ImmutableArray<MaximumInFile>.Empty);
}

/// <summary>The maximum session duration that a role in a file declares.</summary>
/// <param name="Maximum">The maximum.</param>
/// <param name="Places">Where each of its durations stands.</param>
public sealed record MaximumInFile(DeclaredMaximum Maximum, ImmutableArray<TextRange> Places);
