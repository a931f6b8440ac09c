namespace RoleAnalyzers.Iam.Policies;

/// <summary>A place where a role is handed to something for which a service assumes it.</summary>
/// <param name="Property">The property that takes the role, with its type: <c>FunctionProps.Role</c>.</param>
/// <param name="Service">The service principal: <c>lambda.amazonaws.com</c>.</param>
public sealed record RoleUse(string Property, string Service);
