using RoleAnalyzers.Iam.Policies;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Policies;

public class ConditionOperatorTests
{
    [Theory]
    [InlineData("StringEquals", "None StringEquals", "StringEquals", "")]
    [InlineData("stringequalsIFEXISTS", "None StringEquals IfExists", "StringEquals", "AdmitsAbsence")]
    [InlineData("ForAllValues:StringLike", "ForAllValues StringLike", "StringLike", "AdmitsAbsence ComparesPatterns")]
    [InlineData("ForAnyValue:StringEqualsIgnoreCaseIfExists", "ForAnyValue StringEqualsIgnoreCase IfExists", "ForAnyValue:StringEqualsIgnoreCase", "AdmitsAbsence")]
    [InlineData("StringNotLike", "None StringNotLike", "StringNotLike", "IsNegated ComparesPatterns")]
    [InlineData("NotIpAddress", "None NotIpAddress", "NotIpAddress", "IsNegated")]
    [InlineData("ArnEquals", "None ArnEquals", "ArnEquals", "ComparesPatterns")]
    [InlineData("BoolIfExists", "None Bool IfExists", "Bool", "AdmitsAbsence")]
    [InlineData("Null", "None Null", "Null", "IsNull")]
    public void Known(string text, string parts, string plain, string traits)
    {
        var comparison = ConditionOperator.Read(T(text));
        Assert.NotNull(comparison);
        Assert.Equal(parts, $"{comparison.Qualifier} {comparison.Base}{(comparison.IfExists ? " IfExists" : "")}");
        Assert.Equal(plain, comparison.Plain);
        var found = new[]
        {
            comparison.AdmitsAbsence ? "AdmitsAbsence" : "",
            comparison.IsNegated ? "IsNegated" : "",
            comparison.IsNull ? "IsNull" : "",
            comparison.ComparesPatterns ? "ComparesPatterns" : "",
        };
        Assert.Equal(traits, string.Join(" ", found.Where(t => t.Length > 0)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("StringEqual")]
    [InlineData("ForSomeValues:StringEquals")]
    [InlineData("ForAllValues:")]
    [InlineData("IfExists")]
    [InlineData("NullIfExists")]
    [InlineData("StringEqualsIfExistsIfExists")]
    [InlineData("{?}")]
    [InlineData("String{word}")]
    [InlineData("StringEquals{?}")]
    public void Unknown(string text) => Assert.Null(ConditionOperator.Read(T(text)));
}
