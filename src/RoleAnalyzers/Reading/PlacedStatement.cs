using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Reading;

/// <summary>A statement with the way back from its parts to where they are written.</summary>
/// <param name="Model">The statement.</param>
/// <param name="PlaceOf">Where a finding about one of its parts stands, whatever the number of the statement that the part names.</param>
internal sealed record PlacedStatement(Statement Model, Func<PolicyPart, Location> PlaceOf)
{
    /// <summary>The expression assigned to <c>AssumedBy</c>, when this statement is all that comes of it.</summary>
    public Location? AssumedBy { get; init; }

    /// <summary>The creation of the object that holds the statement's parts; null for a statement made from <c>AssumedBy</c>.</summary>
    public Location? Creation => FindCreation?.Invoke();

    /// <summary>Gives <see cref="Creation"/>, for which only findings ask.</summary>
    public Func<Location>? FindCreation { private get; init; }
}
