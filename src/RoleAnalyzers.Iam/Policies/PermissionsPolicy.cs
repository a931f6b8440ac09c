namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// A policy that says what the identity that has it may do: a role, a user or a group. Policies of resources and endpoints, session policies,
/// permissions boundaries and service control policies are none.
/// </summary>
/// <param name="Statements">In source order. Incomplete when there may be others.</param>
public sealed record PermissionsPolicy(PartialList<Statement> Statements);
