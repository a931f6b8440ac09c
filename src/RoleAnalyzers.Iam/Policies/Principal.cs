using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>The key under which a principal stands in a policy.</summary>
public enum PrincipalKind
{
    /// <summary>Nothing is known about the principal.</summary>
    Unknown,

    /// <summary>The bare string <c>"Principal": "*"</c>, which IAM refuses in a trust policy.</summary>
    Star,

    /// <summary><c>{"AWS": …}</c>: an account id, an ARN or <c>*</c>.</summary>
    Aws,

    /// <summary><c>{"Service": …}</c>: a service principal such as <c>lambda.amazonaws.com</c>.</summary>
    Service,

    /// <summary><c>{"Federated": …}</c>: a provider's ARN or one of the built-in providers.</summary>
    Federated,

    /// <summary><c>{"CanonicalUser": …}</c>, which means something to S3 alone.</summary>
    CanonicalUser,

    /// <summary>A key that IAM does not have: <see cref="Principal.Key"/> tells which.</summary>
    Other,
}

/// <summary>Who may assume the role: one principal of a statement.</summary>
/// <param name="Kind">The key that it stands under.</param>
/// <param name="Value">The value as the policy will hold it; for an account given by its number, the number or the root ARN.</param>
public sealed record Principal(PrincipalKind Kind, PolicyText Value)
{
    private Derived<IamArn?> _arn;

    /// <summary>The value as an ARN; null when it is none, or cannot be told to be one.</summary>
    public IamArn? Arn => _arn.Of(this, static principal => IamArn.Read(principal.Value));

    /// <summary>The key as written, where it is none that IAM has.</summary>
    public PolicyText Key { get; init; } = PolicyText.Empty;

    /// <summary>False when the value stands without a key, and is not the bare <c>"*"</c>. It is read as if it stood under <c>AWS</c>.</summary>
    public bool IsKeyed { get; init; } = true;

    /// <summary>A principal of which nothing is known.</summary>
    public static Principal Unknown { get; } = new(PrincipalKind.Unknown, PolicyText.Unknown);

    /// <summary>The bare <c>"*"</c>.</summary>
    public static Principal Star { get; } = new(PrincipalKind.Star, PolicyText.Of("*"));

    public static Principal Aws(PolicyText value) => new(PrincipalKind.Aws, value);

    public static Principal Service(PolicyText name) => new(PrincipalKind.Service, name);

    public static Principal Federated(PolicyText provider) => new(PrincipalKind.Federated, provider);
}
