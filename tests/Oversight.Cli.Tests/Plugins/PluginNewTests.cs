using System.Diagnostics;
using Oversight.Authoring.Tests.Editing;

namespace Oversight.Cli.Tests.Plugins;

/// <summary><c>oversight plugin new</c>: what it writes builds, and its cases pass, in this repository and outside it.</summary>
public sealed class PluginNewTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_OutsideTheRepository_BuildsWithoutASourceAndPasses()
    {
        var made = CommandLine.Run(_folder.Path, ["plugin", "new", "my-county"]);
        Assert.True(made.Status == 0, made.Errors);
        Assert.StartsWith("MyCounty holds a plug-in for jurisdiction my-county:", made.Output, StringComparison.Ordinal);

        // Nothing is known but what the scaffold brought: no cache, and no source but its own.
        Build(_folder["MyCounty"], ("NUGET_PACKAGES", null));

        Passes(_folder["MyCounty"], "my-county: 20 cases, 0 failed");
        var editor = new EditorWorkspace(_folder["MyCounty"]);
        Assert.All(Directory.GetFiles(_folder["MyCounty", "policies"]), script => Assert.Empty(editor.Errors(script, File.ReadAllText(script))));
        Assert.StartsWith("# yaml-language-server: $schema=../schemas/cases.schema.json\n", File.ReadAllText(_folder["MyCounty", "cases", "rules.yaml"]), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["MyCounty", "schemas", "cases.schema.json"]));
        Assert.False(File.Exists(_folder["MyCounty", "bin", "Debug", "net10.0", "Oversight.Contracts.dll"]), "Contracts comes with the program");
    }

    [Fact]
    public void New_InTheRepository_IsOneLineOfProjectAndPasses()
    {
        var repository = Repository();
        var made = CommandLine.Run(repository, ["plugin", "new", "MyCounty", "--id", "county-7"]);
        Assert.True(made.Status == 0, made.Errors);

        var plugin = Path.Combine(repository, "plugins", "MyCounty");
        Assert.Equal("<Project Sdk=\"Microsoft.NET.Sdk\" />", File.ReadAllText(Path.Combine(plugin, "MyCounty.csproj")).Trim());
        Assert.False(File.Exists(Path.Combine(plugin, "nuget.config")));
        Assert.False(Directory.Exists(Path.Combine(plugin, "schemas")), "the plug-ins of the repository share their schemas");
        Assert.StartsWith("# yaml-language-server: $schema=../schemas/parameters.schema.json\n", File.ReadAllText(Path.Combine(plugin, "parameters.yaml")), StringComparison.Ordinal);
        Build(plugin);

        Passes(plugin, "county-7: 20 cases, 0 failed");
    }

    [Fact]
    public void New_FromAnotherPlugin_HasItsRulesUnderIdsOfItsOwn()
    {
        var made = CommandLine.Run(_folder.Path, ["plugin", "new", "Zhangdian", "--from", "jintan"]);
        Assert.True(made.Status == 0, made.Errors);
        Build(_folder["Zhangdian"]);

        Passes(_folder["Zhangdian"], "zhangdian: 123 cases, 0 failed");
        Assert.All(
            Directory.GetFiles(_folder["Zhangdian", "cases"]),
            file => Assert.Equal(["# yaml-language-server: $schema=../schemas/cases.schema.json"], File.ReadLines(file).Where(line => line.Contains("$schema", StringComparison.Ordinal))));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_folder["Zhangdian", "policies"]).Concat(Directory.EnumerateFiles(_folder["Zhangdian", "cases"])),
            file => File.ReadAllText(file).Contains("jintan.", StringComparison.Ordinal));
    }

    [Fact]
    public void New_ExtendingAnotherPlugin_TakesItsRulesOverAndHasNoneOfItsOwn()
    {
        var made = CommandLine.Run(_folder.Path, ["plugin", "new", "Zhangdian", "--extends", "jintan"]);
        Assert.True(made.Status == 0, made.Errors);
        Build(_folder["Zhangdian"]);

        Passes(_folder["Zhangdian"], "zhangdian: 0 cases, 0 failed");
        var tree = CommandLine.Run("rules", "--tree", "--only", "zhangdian", "--plugins", _folder["Zhangdian"]).Output.Split('\n');
        Assert.Equal("zhangdian ← jintan  Zhangdian", tree[0]);
        Assert.Equal(19, tree.Count(line => line.StartsWith("    zhangdian.", StringComparison.Ordinal) && line.Contains("  from jintan jintan.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"1st\": a name begins with a Latin letter", "1st")]
    [InlineData("--id \"My County\": an id holds lower-case letters", "MyCounty", "--id", "My County")]
    [InlineData("--from zibbo: there is no such plug-in; did you mean zibo?", "MyCounty", "--from", "zibbo")]
    [InlineData("--extends zibbo: there is no such plug-in; did you mean zibo?", "MyCounty", "--extends", "zibbo")]
    [InlineData("--from and --extends do not go together", "MyCounty", "--extends", "zibo", "--from", "zibo")]
    public void New_WhatCannotBe_IsRefusedAndWritesNothing(string message, params string[] arguments)
    {
        var outcome = CommandLine.Run(_folder.Path, ["plugin", "new", .. arguments]);

        Assert.Equal(2, outcome.Status);
        Assert.Contains(message, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void New_WhereThereIsSomething_LeavesItAlone()
    {
        Directory.CreateDirectory(_folder["MyCounty"]);
        File.WriteAllText(_folder["MyCounty", "mine.txt"], "mine");

        var outcome = CommandLine.Run(_folder.Path, ["plugin", "new", "MyCounty"]);

        Assert.Equal(2, outcome.Status);
        Assert.Contains("is there already", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(_folder["MyCounty"]).Select(Path.GetFileName));
    }

    private static void Passes(string plugin, string summary)
    {
        var test = CommandLine.Run("plugin", "test", plugin);
        Assert.True(test.Status == 0, test.Output + test.Errors);
        Assert.Contains(summary, test.Output, StringComparison.Ordinal);
        var lint = CommandLine.Run("plugin", "lint", plugin);
        Assert.True(lint.Status == 0, lint.Output + lint.Errors);
    }

    /// <summary>What of this repository a plug-in is built by.</summary>
    private string Repository()
    {
        var root = _folder["repository"];
        string[] files =
        [
            "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", "global.json", ".editorconfig",
            "plugins/Directory.Build.props", "plugins/Directory.Build.targets",
            .. Directory.EnumerateFiles(Path.Combine(CommandLine.Root, "engine", "Oversight.Contracts"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(CommandLine.Root, file).Replace('\\', '/'))
                .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)),
        ];
        foreach (var file in files.Where(file => File.Exists(Path.Combine(CommandLine.Root, file))))
        {
            var target = Path.Combine(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(CommandLine.Root, file), target);
        }

        return root;
    }

    private static void Build(string plugin, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = plugin, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "build", "-nodeReuse:false", "-v", "quiet" })
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.Result);
    }
}
