using RoleAnalyzers.Iam.Files;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Files;

/// <summary>What in a file stands for something else.</summary>
public sealed class FileMarksTests
{
    [Theory]
    // Within a string
    [InlineData("\"arn:aws:iam::${Account}:root\"", "${Account}")]
    [InlineData("\"${aws:PrincipalTag/team}${var.x}\"", "${aws:PrincipalTag/team} ${var.x}")]
    [InlineData("\"${lookup(x, \\\"a\\\")}\"", "${lookup(x, \\\"a\\\")}")]
    [InlineData("\"${}\"", "${}")]
    [InlineData("\"{{account}}:{{ cookiecutter.name }}:{{{raw}}}\"", "{{account}} {{ cookiecutter.name }} {{{raw}}}")]
    [InlineData("\"{{resolve:ssm:/accounts/vendor}}\"", "{{resolve:ssm:/accounts/vendor}}")]
    [InlineData("\"{AccountId}/{0}/#{Octopus.Account}\"", "{AccountId} {0} {Octopus.Account}")]
    [InlineData("\"arn:aws:iam::__ACCOUNT_ID__:role/__name__-x__stage__y\"", "__ACCOUNT_ID__ __name__ __stage__")]
    [InlineData("\"arn:aws:iam::%ACCOUNT%:role/%role-name%\"", "%ACCOUNT% %role-name%")]
    [InlineData("\"repo:<OWNER>/<REPO>:*\"", "<OWNER> <REPO>")]
    // In the place of a value, a name or a member
    [InlineData("{\"AWS\":${Account}}", "${Account}")]
    [InlineData("{\"AWS\":{AccountArn}}", "{AccountArn}")]
    [InlineData("{\"AWS\":[{{#each accounts}}\"{{this}}\"{{/each}}]}", "{{#each accounts}} {{this}} {{/each}}")]
    [InlineData("{\"AWS\":__ACCOUNTS__,\"%Key%\":<VALUE>}", "__ACCOUNTS__ %Key% <VALUE>")]
    // Nothing of the kind
    [InlineData("{}", "")]
    [InlineData("{\"a\":{\"b\":{}}}", "")]
    [InlineData("[{\"a\":[]}]", "")]
    [InlineData("{ }", "")]
    [InlineData("\"$ { } {} {a b} ${a\"", "")]
    [InlineData("\"my__role\", \"__\", \"____\"", "")]
    [InlineData("\"100% of 5 %\", \"%7B%22\"", "")]
    [InlineData("\"a < b > c <> d\"", "< b >")]
    [InlineData("\"a<\",\">b\"", "")]
    [InlineData("\"${\",\"}\"", "")]
    public void Marks_are_holes(string text, string marks) =>
        Assert.Equal(marks, string.Join(" ", FileMarks.Read(text).Holes.Select(hole => text.Substring(hole.Range.Start, hole.Range.Length))));

    [Theory]
    [InlineData("${AWS::AccountId}", HoleKind.OwnAccount)]
    [InlineData("${AWS::Partition}", HoleKind.Partition)]
    [InlineData("${AWS::Region}", HoleKind.Word)]
    [InlineData("${AccountId}", HoleKind.Unknown)]
    [InlineData("{{AWS::AccountId}}", HoleKind.Unknown)]
    public void Pseudo_parameters_are_known_in_kind(string mark, HoleKind kind) =>
        Assert.Equal(kind, Assert.Single(FileMarks.Read($"\"{mark}\"").Holes).Kind);

    [Fact]
    public void A_document_without_marks_is_read_as_it_is()
    {
        foreach (var text in Json.Policies.All.Where(text => !text.Contains("${", StringComparison.Ordinal)))
            Assert.Empty(FileMarks.Read(text).Holes);
    }

    [Theory]
    [InlineData("__a.")]
    [InlineData("${")]
    [InlineData("{{")]
    [InlineData("{a")]
    [InlineData("%a/")]
    [InlineData("<")]
    public void Marks_that_never_end_are_searched_for_in_linear_time(string start)
    {
        var text = string.Concat(Enumerable.Repeat(start, 100_000));
        Assert.Empty(FileMarks.Read(text).Holes);
    }

    [Fact]
    public void A_mark_in_the_place_of_a_value_leaves_the_rest_readable()
    {
        var document = JsonDocument.Read(FileMarks.Read("{\"Principal\":{\"AWS\":{AccountArn}},\"Action\":\"a\"}"));
        Assert.Null(document.Error);
        var root = Assert.IsType<JsonObject>(document.Root);
        Assert.True(root.IsComplete);
        Assert.Equal(["Principal", "Action"], root.Members.Select(member => member.Name.Text.ToString()));
    }
}
