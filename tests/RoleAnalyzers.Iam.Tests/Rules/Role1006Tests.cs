using System.Globalization;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1006Tests
{
    // In two pieces, so that nobody who looks for keys in sources takes them for one.
    private const string Key = "AKIA" + "Z4QN7TRB2XLMV6WD";

    [Theory]
    [InlineData(Key, 1)]
    [InlineData("AKIA" + "IOSFODNN7EXAMPLE", 0)]
    [InlineData("AKIA" + "EXAMPLE" + "Z4QN7TRB2", 0)]
    [InlineData("AKIA" + "XXXXXXXXXXXXXXXX", 0)]
    [InlineData("AKIA", 0)]
    [InlineData("AKIA" + "TEST", 0)]
    [InlineData("AKIA" + "z4qn7trb2xlmv6wd", 0)]
    [InlineData("ASIA" + "Z4QN7TRB2XLMV6WD", 0)]
    [InlineData("AROA" + "Z4QN7TRB2XLMV6WD", 0)]
    [InlineData("AIDA" + "Z4QN7TRB2XLMV6WD", 0)]
    [InlineData("AKIA" + "Z4QN7TRB2XL{?}", 0)]
    [InlineData("{?}", 0)]
    [InlineData("", 0)]
    public void Which_texts_are_keys(string key, int count) => Assert.Equal(count, Check(key).Length);

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Maybe)]
    [InlineData(Answer.No)]
    public void A_token_beside_it_makes_it_no_better(Answer hasToken) =>
        Assert.Single(new Role1006KeyInSource().Check(new(T(Key), hasToken)));

    [Fact]
    public void The_message_does_not_repeat_the_key()
    {
        var finding = Assert.Single(Check(Key));
        var message = string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
        Assert.StartsWith("The long-term access key AKIA…V6WD stands in the source", message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, message, StringComparison.Ordinal);
        Assert.Equal(KeyPart.AccessKey, finding.Part);
    }

    [Fact]
    public void Who_the_caller_is_changes_one_place_at_a_time() =>
        Assert.Equal([new Edit.UseDefaultCredentials { IsSingle = true }], Assert.Single(Check(Key)).Edits);

    private static ImmutableArray<Finding<KeyPart>> Check(string key) => [.. new Role1006KeyInSource().Check(new(T(key), Answer.No))];
}
