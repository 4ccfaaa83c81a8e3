using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Cli.Tests;
using Oversight.Storage.DuckDb;

namespace Oversight.Browser.Tests.Support;

/// <summary>One Chromium for all tests, driven by <c>scenes/stage.mjs</c>; started with the first scene.</summary>
public sealed class Chromium : IDisposable
{
    private readonly Lazy<Process> _stage = new(Start);

    /// <summary>Plays a scene on a page and gives back what it found; the test fails with what the scene says.</summary>
    /// <param name="scene">The scene: file and function.</param>
    /// <param name="page">The page's file.</param>
    /// <param name="address">What follows the file: query and fragment.</param>
    /// <param name="facts">What else the scene is told.</param>
    internal JsonNode? Play(string scene, string page, string address = "", object? facts = null)
    {
        var asked = JsonSerializer.SerializeToNode(facts)?.AsObject() ?? [];
        asked["scene"] = scene;
        asked["page"] = new Uri(page).AbsoluteUri + address;
        _stage.Value.StandardInput.WriteLine(asked.ToJsonString());
        _stage.Value.StandardInput.Flush();
        var line = _stage.Value.StandardOutput.ReadLine();
        Assert.True(line is not null, "the browser's script has ended");
        var answer = JsonNode.Parse(line)!.AsObject();
        Assert.True(answer["fault"] is null, answer["fault"]?.ToString());
        return answer["found"];
    }

    /// <summary>Ends the script, which ends the browser.</summary>
    public void Dispose()
    {
        if (_stage.IsValueCreated)
        {
            _stage.Value.StandardInput.Close();
            if (!_stage.Value.WaitForExit(TimeSpan.FromSeconds(20)))
            {
                _stage.Value.Kill(entireProcessTree: true);
            }

            _stage.Value.Dispose();
        }
    }

    private static Process Start()
    {
        var packages = typeof(DuckDBConnection).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "NpmFolder").Value!;
        var script = Path.Combine(CommandLine.Root, "tests", "Oversight.Browser.Tests", "scenes", "stage.mjs");
        return Process.Start(new ProcessStartInfo("node", [script, packages, BrowserTheoryAttribute.Program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }
}
