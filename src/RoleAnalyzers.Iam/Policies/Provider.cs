using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>What vouches for a federated identity.</summary>
public enum ProviderKind
{
    /// <summary>It cannot be said, or the principal is none of a provider.</summary>
    Unknown,

    Saml,

    OpenIdConnect,
}

/// <summary>The identity provider that a principal names.</summary>
/// <param name="Kind">How its identities assume a role.</param>
/// <param name="Issuer">The issuer of an OpenID Connect provider without <c>https://</c>, else empty. Claims are asked as <c>ISSUER:claim</c>.</param>
public readonly record struct Provider(ProviderKind Kind, PolicyText Issuer)
{
    /// <summary>
    /// The issuers that a trust policy names without an ARN (IAM User Guide, "AWS JSON policy elements: Principal").
    /// </summary>
    private static readonly ImmutableArray<string> BuiltIn =
        ImmutableArray.Create("cognito-identity.amazonaws.com", "accounts.google.com", "www.amazon.com", "graph.facebook.com");

    /// <summary>Reads a principal.</summary>
    public static Provider Of(Principal principal) =>
        principal.Kind is PrincipalKind.Federated ? OfFederated(principal) : new(ProviderKind.Unknown, PolicyText.Empty);

    private static Provider OfFederated(Principal principal)
    {
        if (Answers.Any(BuiltIn, issuer => principal.Value.Is(issuer)) == Answer.Yes)
            return new(ProviderKind.OpenIdConnect, principal.Value);
        if (principal.Arn is { } arn && arn.Service.Is("iam") == Answer.Yes)
        {
            if (arn.Resource.StartsWith("saml-provider/") == Answer.Yes)
                return new(ProviderKind.Saml, PolicyText.Empty);
            if (arn.Resource.StartsWith("oidc-provider/") == Answer.Yes)
                return new(ProviderKind.OpenIdConnect, arn.Resource.Split('/', 2)[1]);
        }

        return new(ProviderKind.Unknown, PolicyText.Empty);
    }
}
