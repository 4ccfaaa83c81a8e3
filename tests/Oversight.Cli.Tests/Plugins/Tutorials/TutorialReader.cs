using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Oversight.Cli.Tests.Plugins.Tutorials;

/// <summary>Somebody who does what a tutorial says, in a folder of their own, with a shell that knows <c>oversight</c>.</summary>
internal sealed partial class TutorialReader : IDisposable
{
    // What the page has for the folder in which its commands run.
    private const string Home = "/home/li";

    private readonly TempFolder _folder = new();
    private readonly string _programs;

    public TutorialReader()
    {
        _programs = _folder["programs"];
        Directory.CreateDirectory(_programs);
        Directory.CreateDirectory(Folder);
        var program = Path.Combine(_programs, "oversight");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(CommandLine.ProgramFolder, "oversight.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    public string Folder => _folder["home"];

    public void Dispose() => _folder.Dispose();

    /// <summary>Carries out a page.</summary>
    /// <returns>The page, with what its commands really say.</returns>
    public string Follow(string page)
    {
        var lines = page.Split('\n');
        var followed = new List<string>();
        var at = 0;
        foreach (var block in TutorialBlock.Read(lines))
        {
            followed.AddRange(lines[at..block.First]);
            followed.AddRange(block.File is { } file ? Write(file, block.Lines) : block.Commands().SelectMany(Run));
            at = block.First + block.Lines.Count;
        }

        return string.Join('\n', followed.Concat(lines[at..]));
    }

    private IReadOnlyList<string> Write(string file, IReadOnlyList<string> lines)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
        return lines;
    }

    // A duration is never twice the same: where nothing else differs, the page's own stands.
    private IEnumerable<string> Run((string Command, IReadOnlyList<string> Says) step)
    {
        var says = Shell(step.Command);
        return says
            .Select((line, number) => number < step.Says.Count && Timeless(line) == Timeless(step.Says[number]) ? step.Says[number] : line)
            .Prepend($"$ {step.Command}");
    }

    private string[] Shell(string command)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            ArgumentList = { "-c", $"exec 2>&1\n{command}" },
        };
        start.Environment["PATH"] = $"{_programs}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["OVERSIGHT_LANG"] = "en";
        start.Environment["OVERSIGHT_CACHE"] = _folder["cache"];
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("NUGET_PACKAGES");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var text = output.Replace(Folder, Home, StringComparison.Ordinal).Trim('\n');
        return text.Length == 0 ? [] : text.Split('\n');
    }

    private static string Timeless(string line) => Duration().Replace(line, "");

    [GeneratedRegex(@"(?<=^in )\d+\.\d\d(?= s$)|(?<=^Time Elapsed )[\d:.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
