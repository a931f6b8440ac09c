using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3008Tests
{
    private static readonly Role3008GrantWithoutEffect Rule = new();

    [Theory]
    [InlineData(GrantOutcome.Unknown, null)]
    [InlineData(
        GrantOutcome.Throws,
        "GrantAssumeRole on ServicePrincipal throws when the app is synthesised; name the principal in the role's trust policy, by AssumedBy or AssumeRolePolicy.AddStatements")]
    [InlineData(
        GrantOutcome.Nothing,
        "GrantAssumeRole on ServicePrincipal does nothing, as it has no policy to add to; name the principal in the role's trust policy, by AssumedBy or AssumeRolePolicy.AddStatements")]
    public void A_grantee(GrantOutcome outcome, string? message) => Assert.Equal(
        message,
        Rule.Check(new(List(new Grantee("ServicePrincipal", outcome)).OrMore())).Select(f => string.Format(CultureInfo.InvariantCulture, f.Rule.Message, [.. f.Arguments])).SingleOrDefault());

    [Fact]
    public void Each_of_several_is_found() => Assert.Equal(
        [new GrantPart(0), new GrantPart(2)],
        Rule.Check(new(List(new Grantee("ArnPrincipal", GrantOutcome.Nothing), new Grantee("", GrantOutcome.Unknown), new Grantee("AccountPrincipal", GrantOutcome.Throws))))
            .Select(f => f.Part));
}
