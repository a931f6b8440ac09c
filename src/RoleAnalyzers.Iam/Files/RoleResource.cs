using RoleAnalyzers.Iam.Json;

namespace RoleAnalyzers.Iam.Files;

/// <summary>A resource of a template that is, or makes, a role.</summary>
/// <param name="Name">Its logical id in the template.</param>
/// <param name="TrustPolicy">What stands for its trust policy; null when nothing does.</param>
/// <param name="MaxSessionDuration">What stands for the longest session that callers may ask for; null when nothing does.</param>
internal sealed record RoleResource(string Name, JsonValue? TrustPolicy, JsonValue? MaxSessionDuration)
{
    /// <summary>The property that holds the trust policy.</summary>
    public const string PolicyProperty = "AssumeRolePolicyDocument";

    /// <summary>CloudFormation Template Reference Guide, "AWS::IAM::Role".</summary>
    private const string Role = "AWS::IAM::Role";

    /// <summary>AWS SAM Developer Guide, "AWS::Serverless::Function": it makes a role of this trust policy.</summary>
    private const string ServerlessFunction = "AWS::Serverless::Function";

    /// <summary>Reads a member of <c>Resources</c>; null when it is no role.</summary>
    public static RoleResource? TryRead(JsonMember member)
    {
        var (name, resource) = (member.Name.Text.ToString(), member.Value);
        var (type, properties) = (Resources.Member(resource, "Type"), Resources.Member(resource, "Properties"));
        return Is(type, Role) ? new(name, Resources.Member(properties, PolicyProperty), Resources.Member(properties, "MaxSessionDuration"))
            : Is(type, ServerlessFunction) ? new(name, Resources.Member(properties, PolicyProperty), null)
            : null;
    }

    private static bool Is(JsonValue? type, string name) => type is JsonString text && text.Text.Is(name) == Answer.Yes;
}
