using System.Xml.Linq;
using RoleAnalyzers.EndToEnd.Tests.Machinery;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>What is in the package, and that making and restoring it is quiet.</summary>
[Collection(nameof(ConsumerTestGroup))]
public sealed class PackageTests(PackageConsumer consumer)
{
    [Fact]
    public void Its_content_is_the_committed_list() =>
        Assert.Equal(
            Repository.ReadText("tests/RoleAnalyzers.EndToEnd.Tests/PackageContent.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries),
            consumer.Package.Content());

    [Fact]
    public void It_depends_on_nothing_and_only_helps_to_build()
    {
        var metadata = XDocument.Parse(consumer.Package.ReadText("RoleAnalyzers.nuspec")).Root!.Elements().Single();

        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "dependencies");
        Assert.Equal("true", metadata.Elements().Single(element => element.Name.LocalName == "developmentDependency").Value);
        Assert.Equal("RoleAnalyzers", metadata.Elements().Single(element => element.Name.LocalName == "id").Value);
    }

    [Theory]
    [InlineData("README.md", "README.md")]
    [InlineData("LICENSE", "LICENSE")]
    [InlineData("build/RoleAnalyzers.targets", "src/RoleAnalyzers.Package/build/RoleAnalyzers.targets")]
    public void It_carries_the_repositorys_own_files(string inPackage, string inRepository) =>
        Assert.Equal(Repository.ReadText(inRepository), consumer.Package.ReadText(inPackage));

    [Fact]
    public void Packing_and_restoring_warn_about_nothing()
    {
        Assert.DoesNotContain("warning", consumer.Package.Packing.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("warning", consumer.Restoring.Output, StringComparison.OrdinalIgnoreCase);
    }
}
