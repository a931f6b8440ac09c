using RoleAnalyzers.Iam.Policies;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Policies;

public class ProviderTests
{
    [Theory]
    [InlineData("arn:aws:iam::111122223333:saml-provider/Idp", ProviderKind.Saml, "")]
    [InlineData("arn:{partition}:iam::{?}:saml-provider/{?}", ProviderKind.Saml, "")]
    [InlineData("arn:aws:iam::{own}:oidc-provider/gitlab.com", ProviderKind.OpenIdConnect, "gitlab.com")]
    [InlineData("arn:aws:iam::{own}:oidc-provider/api.pulumi.com/oidc", ProviderKind.OpenIdConnect, "api.pulumi.com/oidc")]
    [InlineData("arn:aws:iam::{own}:oidc-provider/oidc.eks.{word}.amazonaws.com/id/{?}", ProviderKind.OpenIdConnect, "oidc.eks.{word}.amazonaws.com/id/{?}")]
    [InlineData("accounts.google.com", ProviderKind.OpenIdConnect, "accounts.google.com")]
    [InlineData("cognito-identity.amazonaws.com", ProviderKind.OpenIdConnect, "cognito-identity.amazonaws.com")]
    [InlineData("arn:aws:iam::111122223333:{?}", ProviderKind.Unknown, "")]
    [InlineData("arn:aws:sts::111122223333:saml-provider/Idp", ProviderKind.Unknown, "")]
    [InlineData("gitlab.com", ProviderKind.Unknown, "")]
    [InlineData("{?}", ProviderKind.Unknown, "")]
    public void A_federated_principal(string value, ProviderKind kind, string issuer) =>
        Assert.Equal(new Provider(kind, T(issuer)), Provider.Of(Principal.Federated(T(value))));

    [Fact]
    public void Others_have_none()
    {
        var none = Provider.Of(Principal.Unknown);
        Assert.Equal(ProviderKind.Unknown, none.Kind);
        Assert.Equal(none, Provider.Of(Aws("arn:aws:iam::111122223333:saml-provider/Idp")));
        Assert.Equal(none, Provider.Of(Principal.Service(T("accounts.google.com"))));
    }
}
