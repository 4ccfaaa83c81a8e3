using System.Reflection;

namespace Oversight.Testing;

/// <summary>What a text was when somebody last looked at it. <c>OVERSIGHT_GOLDEN=write</c> writes it anew, to be looked at before it is committed.</summary>
internal static class GoldenFile
{
    /// <summary>Asserts that a text is that of a file.</summary>
    /// <param name="path">The file, from the repository's root, with slashes.</param>
    /// <param name="text">The text.</param>
    public static void AssertIs(string path, string text)
    {
        var root = typeof(GoldenFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var file = Path.Combine(root, path);
        if (Environment.GetEnvironmentVariable("OVERSIGHT_GOLDEN") == "write")
        {
            File.WriteAllText(file, text.ReplaceLineEndings("\n"));
        }

        Assert.Equal(File.ReadAllText(file), text, ignoreLineEndingDifferences: true);
    }
}
