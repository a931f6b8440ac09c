using RoleAnalyzers.Iam.Json;

namespace RoleAnalyzers.Iam.Files;

/// <summary>
/// A resource of a template that says what identities may do (CloudFormation Template Reference Guide, by the names of the resources).
/// </summary>
/// <param name="Policies">What stands for its policies: one, or a list of objects that hold one each.</param>
/// <param name="MayBeBoundary">Whether its policy may be set as a permissions boundary, which allows nothing.</param>
internal sealed record PermissionsResource(JsonValue? Policies, bool MayBeBoundary)
{
    /// <summary>The property that holds a policy.</summary>
    public const string PolicyProperty = "PolicyDocument";

    private const string Managed = "AWS::IAM::ManagedPolicy";

    private static readonly ImmutableArray<string> OfOne =
        ImmutableArray.Create("AWS::IAM::Policy", Managed, "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy");

    private static readonly ImmutableArray<string> OfMany = ImmutableArray.Create("AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group");

    /// <summary>Reads a member of <c>Resources</c>; null when it is none of these.</summary>
    public static PermissionsResource? TryRead(JsonValue resource)
    {
        if (Resources.Member(resource, "Type") is not JsonString { Text: var type })
            return null;
        var properties = Resources.Member(resource, "Properties");
        return OfOne.Any(name => type.Is(name) == Answer.Yes) ? new(Resources.Member(properties, PolicyProperty), type.Is(Managed) == Answer.Yes)
            : OfMany.Any(name => type.Is(name) == Answer.Yes) ? new(Resources.Member(properties, "Policies"), false)
            : null;
    }
}
