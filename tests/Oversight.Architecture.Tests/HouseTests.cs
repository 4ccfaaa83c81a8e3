using System.Text.RegularExpressions;

namespace Oversight.Architecture.Tests;

/// <summary>What keeps the house habitable.</summary>
public partial class HouseTests
{
    public static TheoryData<string> SourceFiles => [.. new[] { "engine", "reports", "datasets", "plugins", "benchmarks", "tests" }
        .SelectMany(folder => Repository.Files(folder, "*.cs"))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void SourceFile_OfTheHouse_IsShortAndFinished(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, file));
        Assert.True(lines.Length <= 420, $"{file} has {lines.Length} lines; split it");
        Assert.DoesNotContain(lines, line => Unfinished().IsMatch(line) && !file.EndsWith("HouseTests.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void LockFiles_OfAllProjects_NameNoRegistry()
    {
        var locks = Repository.Files(".", "packages.lock.json").Append(Path.Combine(Repository.Root, "package-lock.json"));
        Assert.All(locks, file => Assert.DoesNotContain("https://registry", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(locks, file => Assert.DoesNotContain("\"resolved\": \"http", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
