using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>The policy that a role carries and that says who may assume it.</summary>
/// <param name="Statements">In source order. Incomplete when code that is not seen may add some.</param>
public sealed record TrustPolicy(PartialList<Statement> Statements)
{
    /// <summary>
    /// What keeps a text from being a policy at all, in words that may follow a colon; null when it is one, or when that cannot be
    /// said. Nothing else is known of a policy that has it.
    /// </summary>
    public string? SyntaxError { get; init; }

    /// <summary>
    /// The names of the policy's elements as written, in order, those written twice too. Unknown where something else writes the
    /// document.
    /// </summary>
    public PartialList<PolicyText> Elements { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>The value of <c>Version</c>: none when it is missing, several when it is written more than once.</summary>
    public PartialList<PolicyText> Versions { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>The whole document without white space, which IAM does not count either. Unknown where something else writes it.</summary>
    public PolicyText Document { get; init; } = PolicyText.Unknown;
}
