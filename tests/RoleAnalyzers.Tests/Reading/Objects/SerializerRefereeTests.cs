using System.Text.Json.Nodes;
using CsCheck;

namespace RoleAnalyzers.Tests.Reading.Objects;

/// <summary>Random objects, each serialised by the real library and read by ours.</summary>
public sealed class SerializerRefereeTests
{
    /// <summary>Objects in one program: to compile it takes longer than all the rest.</summary>
    private const int Objects = 200;

    [Fact]
    public void System_text_json_writes_what_is_read() =>
        TreeGenerator.SystemText.Array[Objects].Sample(all => Check(all, "JsonSerializer.Serialize<object>"), iter: 1, threads: 1);

    [Fact]
    public void Newtonsoft_json_writes_what_is_read() =>
        TreeGenerator.Newtonsoft.Array[Objects].Sample(all => Check(all, "JsonConvert.SerializeObject"), iter: 1, threads: 1);

    private static void Check(string[] all, string serialise)
    {
        var program = new ObjectTexts(string.Join("\n", all.Select(one => $"Take({serialise}({one}));")));
        var read = program.Read();
        var written = program.Run();

        Assert.Equal(all.Length, read.Length);
        for (var i = 0; i < all.Length; i++)
        {
            Assert.NotNull(read[i]);
            Assert.Empty(read[i]!.Holes);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(written[i]), JsonNode.Parse(read[i]!.Characters)), $"{all[i]}\n{read[i]!.Characters}\n{written[i]}");
        }
    }
}
