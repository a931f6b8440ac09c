using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Tests.Analyzers;

/// <summary>What a rule chose reaches the fix unchanged, by way of a diagnostic's properties.</summary>
public sealed class FixFactsTests
{
    private static readonly ImmutableArray<Edit> Edits =
    [
        new Edit.SetDuration(3600),
        new Edit.CapDuration(3600),
        new Edit.RemoveDuration(),
        new Edit.PlainOperators(["StringEquals", "", "ForAnyValue:StringLike"]),
        new Edit.TrustOwnAccount(null),
        new Edit.TrustOwnAccount("111122223333"),
        new Edit.RequireOrganization("o-a1b2c3d4e5"),
        new Edit.RequireExternalId(),
        new Edit.TrustAccount("999988887777") { IsSingle = true },
        new Edit.ReplacePrincipal(PrincipalKind.Service, "ecs-tasks.amazonaws.com"),
        new Edit.TrustService("lambda.amazonaws.com"),
        new Edit.AdmitService("lambda.amazonaws.com", InPlace: true) { IsSingle = true },
        new Edit.AdmitService("states.amazonaws.com", InPlace: false),
        new Edit.RequireSourceAccount(null),
        new Edit.RequireSourceAccount("111122223333"),
        new Edit.TrustCallersLike(null),
        new Edit.TrustCallersLike("111122223333"),
        new Edit.ReplaceAction("sts:AssumeRoleWithSAML"),
        new Edit.AddActions(["sts:TagSession", "sts:SetSourceIdentity"]),
        new Edit.AddConditions([new("StringEquals", "token.actions.githubusercontent.com:sub", "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>")]),
        new Edit.ReplaceOperator("StringLike"),
        new Edit.SparePrincipal(),
        new Edit.RemoveElement(),
        new Edit.RenameElement("Principal"),
        new Edit.SetVersion("2012-10-17"),
        new Edit.RaiseMaximum(14400) { IsSingle = true },
        new Edit.SetExternalId("a1b2c3d4"),
        new Edit.UseDefaultCredentials { IsSingle = true },
        new Edit.UseSessionCredentials(),
        new Edit.UseRoleCredentials { IsSingle = true },
    ];

    [Fact]
    public void Every_edit_comes_back_as_it_went()
    {
        var diagnostic = Diagnostic.Create(
            Descriptors.Of(RuleCatalog.Rules[1]), Location.None, additionalLocations: [], FixFacts.Write(Edits, []));

        Assert.Equal(Edits, FixFacts.Edits(diagnostic));
        Assert.Equal(
            typeof(Edit).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Edit))).Select(t => t.Name).Order(StringComparer.Ordinal),
            Edits.Select(e => e.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_place_is_found_by_its_name()
    {
        Location At(int start) => Location.Create("/Main/Program.cs", new TextSpan(start, 1), default);
        var diagnostic = Diagnostic.Create(
            Descriptors.Of(RuleCatalog.Rules[1]),
            Location.None,
            additionalLocations: [At(1), At(2), At(3)],
            FixFacts.Write([], [FixFacts.Condition, FixFacts.Role, FixFacts.Condition]));

        Assert.Equal([At(1), At(3)], FixFacts.Places(diagnostic, FixFacts.Condition));
        Assert.Equal([At(2)], FixFacts.Places(diagnostic, FixFacts.Role));
        Assert.Empty(FixFacts.Places(diagnostic, FixFacts.Statement));
    }
}
