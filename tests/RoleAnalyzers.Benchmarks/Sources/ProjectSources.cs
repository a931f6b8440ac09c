using System.Globalization;

namespace RoleAnalyzers.Benchmarks.Sources;

/// <summary>The files of the projects that are measured. The same call always gives the same text.</summary>
internal static class ProjectSources
{
    /// <summary>How many files a project has that is of the usual size.</summary>
    public const int FileCount = 200;

    /// <summary>Every file holds one AWS type and, as real files do, ordinary code beside it.</summary>
    public static ImmutableArray<string> AwsHeavy(int count = FileCount) =>
        Files(count, n => OrdinaryCode.Usings + AwsCode.Usings + Namespace(n) + Shape(AwsCode.Shapes, n) + Shape(OrdinaryCode.Shapes, n));

    /// <summary>Two ordinary shapes a file, which makes the files about as long as the AWS-heavy ones.</summary>
    public static ImmutableArray<string> Ordinary() =>
        Files(FileCount, n => OrdinaryCode.Usings + Namespace(n) + Shape(OrdinaryCode.Shapes, n) + Shape(OrdinaryCode.Shapes, n + FileCount + 1));

    private static ImmutableArray<string> Files(int count, Func<int, string> file) => Enumerable.Range(0, count).Select(file).ToImmutableArray();

    private static string Shape(ImmutableArray<Func<int, string>> shapes, int n) => shapes[n % shapes.Length](n);

    private static string Namespace(int n) => string.Create(CultureInfo.InvariantCulture, $"namespace Measured.Part{n % 10};\n\n");
}
