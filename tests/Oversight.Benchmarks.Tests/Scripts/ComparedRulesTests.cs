namespace Oversight.Benchmarks.Tests.Scripts;

/// <summary>The rules by which scripts are compared with compiled code.</summary>
public sealed class ComparedRulesTests
{
    [Fact]
    public void CompiledRules_OfTheComparedPlugin_AreTheScriptWordForWord()
    {
        var folder = Path.Combine(Repository.Root, "benchmarks", "ComparedRules");
        var script = Lines(Path.Combine(folder, "policies", "rules.csx"));

        var compiled = Lines(Path.Combine(folder, "CompiledRules.cs")).SkipWhile(line => line != script[0]).Take(script.Length);

        Assert.True(script.Length > 10, $"{script.Length} lines");
        Assert.Equal(script, compiled);
    }

    private static string[] Lines(string file) => [.. File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
