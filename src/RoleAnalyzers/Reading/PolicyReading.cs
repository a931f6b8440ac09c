using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Reading;

/// <summary>The trust policy of one role as read from source, with the way back from its parts to the source.</summary>
internal sealed record PolicyReading
{
    private readonly ImmutableArray<PlacedStatement> _statements;

    /// <param name="statements">The statements in source order. Incomplete when code that is not seen may add some.</param>
    /// <param name="role">The role's creation or the call of its base constructor; null when the role is not made here.</param>
    public PolicyReading(PartialList<PlacedStatement> statements, SyntaxNode? role)
    {
        _statements = statements.Items;
        Role = role;
        Policy = new(statements.Select(static statement => statement.Model));
        Places = PlacesOf(_statements);
    }

    /// <summary>The policy.</summary>
    public TrustPolicy Policy { get; }

    /// <summary>Where a finding about a part stands: an expression in the file that is being analysed.</summary>
    public ImmutableDictionary<PolicyPart, SyntaxNode> Places { get; }

    /// <summary>The role's creation, or the call of its base constructor; null when the role is not made in this body.</summary>
    public SyntaxNode? Role { get; }

    /// <summary>The expression assigned to <c>AssumedBy</c>, when the part's statement is all that comes of it.</summary>
    public SyntaxNode? AssumedBy(PolicyPart part) => _statements[part.Statement].AssumedBy;

    /// <summary>The creation of the object that holds the part's statement; null when the statement was made from <c>AssumedBy</c>.</summary>
    public SyntaxNode? Statement(PolicyPart part) => _statements[part.Statement].Creation;

    private static ImmutableDictionary<PolicyPart, SyntaxNode> PlacesOf(ImmutableArray<PlacedStatement> statements)
    {
        var places = ImmutableDictionary.CreateBuilder<PolicyPart, SyntaxNode>();
        for (var i = 0; i < statements.Length; i++)
        {
            var statement = statements[i];
            places.Add(new(PolicyPartKind.Statement, i), statement.Place);
            Add(PolicyPartKind.Principal, i, statement.Principals.Items.Select(static one => one.Place));
            Add(PolicyPartKind.Action, i, statement.Actions.Items.Concat(statement.NotActions.Items).Select(static one => one.Place));
            Add(PolicyPartKind.Condition, i, statement.Conditions.Items.Select(static one => one.Place));
        }

        return places.ToImmutable();

        void Add(PolicyPartKind kind, int statement, IEnumerable<SyntaxNode> nodes)
        {
            var item = 0;
            foreach (var node in nodes)
                places.Add(new(kind, statement, item++), node);
        }
    }
}
