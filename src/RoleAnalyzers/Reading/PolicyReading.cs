using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading;

/// <summary>The trust policy of one role as read from source.</summary>
/// <param name="Policy">The policy.</param>
internal sealed record PolicyReading(PlacedPolicy Policy)
{
    /// <summary>The role's creation, or the call of its base constructor; null when the role is not made in this body.</summary>
    public Location? Role { get; init; }

    /// <summary>Where it was met.</summary>
    public Met Met { get; init; }

    /// <summary>Whether what deploys the role has words for its own account, so that a number written out is most probably another one.</summary>
    public bool TellsOwn { get; init; } = true;

    /// <summary>What the policy was read from; null when that is no text.</summary>
    public WrittenPolicy? Source { get; init; }

    /// <summary>The expression that gives the text of the policy, in the body that was looked at; null when no text was read.</summary>
    public Location? Text { get; init; }
}
