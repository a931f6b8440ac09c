namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// The properties of CloudFormation's resources that take a role, each with the service that assumes it. They stand in service-roles.txt,
/// one a line: resource type, property, service principal (the role of each is described in the guide of its service, and its property in the
/// CloudFormation Template Reference Guide). A property that is not here takes a role of which we say nothing.
/// </summary>
public static class ServiceRoles
{
    private static readonly ImmutableDictionary<(string Type, string Property), string> Services =
        DataFile.Read(typeof(ServiceRoles), "service-roles.txt").Select(static line => line.Split(' ')).ToImmutableDictionary(
            static parts => (parts[0].ToUpperInvariant(), parts[1].ToUpperInvariant()), static parts => parts[2]);

    /// <summary>The service that assumes the role; null when we do not know. Names are compared without regard to case, which other tools change.</summary>
    /// <param name="type">The type of the resource: <c>AWS::Lambda::Function</c>.</param>
    /// <param name="property">The property: <c>Role</c>.</param>
    public static string? Service(string type, string property) =>
        Services.TryGetValue((type.ToUpperInvariant(), property.ToUpperInvariant()), out var service) ? service : null;
}
