using System.Reflection;

namespace Oversight.Reports.Tests.WhatIf;

/// <summary>What a text was when somebody last looked at it. <c>OVERSIGHT_GOLDEN=write</c> writes it anew, to be looked at before it is committed.</summary>
internal static class GoldenFile
{
    /// <summary>Asserts that a text is that of a file beside this test.</summary>
    public static void AssertIs(string file, string text)
    {
        var root = typeof(GoldenFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var path = Path.Combine(root, "tests", "Oversight.Reports.Tests", "WhatIf", "Golden", file);
        if (Environment.GetEnvironmentVariable("OVERSIGHT_GOLDEN") == "write")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text, ignoreLineEndingDifferences: true);
    }
}
