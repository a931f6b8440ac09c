using System.Globalization;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>Our reader and System.Text.Json, on many texts.</summary>
public sealed class JsonRefereeTests(ITestOutputHelper output)
{
    private const int Documents = 120_000;

    /// <summary>Set this variable to try other texts than the usual ones.</summary>
    private const string SeedVariable = "ROLE_ANALYZERS_TEST_SEED";

    [Fact]
    public void Agrees_on_generated_texts()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : 1;
        output.WriteLine($"{SeedVariable}={seed}");
        var generator = new DocumentGenerator(seed);
        for (var i = 0; i < Documents; i++)
        {
            var text = i % 8 == 7 ? Policies.All[i / 8 % Policies.All.Length] : generator.Next();
            AssertAgreed(i % 4 == 0 ? text : generator.Mutate(text));
        }
    }

    [Fact]
    public void Agrees_on_every_beginning()
    {
        foreach (var policy in Policies.All)
        {
            for (var length = 0; length <= policy.Length; length++)
                AssertAgreed(policy[..length]);
        }
    }

    [Fact]
    public void Agrees_on_every_character_left_out_or_doubled()
    {
        foreach (var policy in Policies.All)
        {
            for (var at = 0; at < policy.Length; at++)
            {
                AssertAgreed(policy.Remove(at, 1));
                AssertAgreed(policy.Insert(at, policy[at].ToString()));
            }
        }
    }

    [Theory]
    [InlineData("{\"a\":{\"b\":[]}}")]
    [InlineData("\uFEFF{}")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("[1,\n\n 'x']")]
    public void Agrees_on(string text) => AssertAgreed(text);

    private static void AssertAgreed(string text) =>
        Assert.True(Referee.Disagreement(text) is null, $"{Referee.Disagreement(text)} in {System.Text.Json.JsonSerializer.Serialize(text)}");
}
