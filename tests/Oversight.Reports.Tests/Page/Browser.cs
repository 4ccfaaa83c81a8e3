using System.Diagnostics;
using Oversight.Reports.Tests.Support;

namespace Oversight.Reports.Tests.Page;

/// <summary>Loads a page in Chromium.</summary>
internal static class Browser
{
    /// <summary>The page's elements once its scripts have run, and what it wrote to the console.</summary>
    public static (string Elements, string Console) Load(string file, string query = "")
    {
        using var profile = new TemporaryFolder();
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--enable-logging=stderr", "--v=0",
            $"--user-data-dir={profile.Path}", "--dump-dom", new Uri(file).AbsoluteUri + query,
        ];
        using var process = Process.Start(new ProcessStartInfo(BrowserTheoryAttribute.Program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var console = process.StandardError.ReadToEndAsync();
        var elements = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (elements, console.Result);
    }
}
