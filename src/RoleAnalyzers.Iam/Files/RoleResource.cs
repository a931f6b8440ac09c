using RoleAnalyzers.Iam.Json;

namespace RoleAnalyzers.Iam.Files;

/// <summary>A resource of a template that is, or makes, a role.</summary>
/// <param name="TrustPolicy">What stands for its trust policy; null when nothing does.</param>
/// <param name="MaxSessionDuration">What stands for the longest session that callers may ask for; null when nothing does.</param>
internal sealed record RoleResource(JsonValue? TrustPolicy, JsonValue? MaxSessionDuration)
{
    /// <summary>The property that holds the trust policy.</summary>
    public const string PolicyProperty = "AssumeRolePolicyDocument";

    /// <summary>CloudFormation Template Reference Guide, "AWS::IAM::Role".</summary>
    private const string Role = "AWS::IAM::Role";

    /// <summary>AWS SAM Developer Guide, "AWS::Serverless::Function": it makes a role of this trust policy.</summary>
    private const string ServerlessFunction = "AWS::Serverless::Function";

    /// <summary>Reads a member of <c>Resources</c>; null when it is no role.</summary>
    public static RoleResource? TryRead(JsonValue resource)
    {
        var (type, properties) = (Member(resource, "Type"), Member(resource, "Properties"));
        return Is(type, Role) ? new(Member(properties, PolicyProperty), Member(properties, "MaxSessionDuration"))
            : Is(type, ServerlessFunction) ? new(Member(properties, PolicyProperty), null)
            : null;
    }

    private static bool Is(JsonValue? type, string name) => type is JsonString text && text.Text.Is(name) == Answer.Yes;

    private static JsonValue? Member(JsonValue? container, string name) =>
        (container as JsonObject)?.Members.FirstOrDefault(member => member.Name.Text.Is(name) == Answer.Yes)?.Value;
}
