using Oversight.Contracts;
using Oversight.Reports.Output;

namespace Oversight.Reports.Pdf;

/// <summary>Finds a Chromium, Chrome or Edge on this machine; the report brings none.</summary>
public static class InstalledBrowser
{
    /// <summary>The environment variable that names one: a path, or a name to be found on PATH.</summary>
    public const string Variable = "OVERSIGHT_CHROMIUM";

    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    // Installers of Windows and macOS put them where PATH does not lead.
    private static readonly string[] Places =
    [
        "%ProgramFiles%/Google/Chrome/Application/chrome.exe", "%ProgramFiles(x86)%/Google/Chrome/Application/chrome.exe",
        "%LocalAppData%/Google/Chrome/Application/chrome.exe", "%ProgramFiles(x86)%/Microsoft/Edge/Application/msedge.exe",
        "%ProgramFiles%/Microsoft/Edge/Application/msedge.exe",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The browser's path.</summary>
    /// <exception cref="OutputException">There is none, or the variable names none.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable);

    /// <inheritdoc cref="Find()"/>
    /// <param name="variable">Gives an environment variable; null when it is not set.</param>
    internal static string Find(Func<string, string?> variable)
    {
        var path = variable("PATH");
        if (variable(Variable) is { Length: > 0 } named)
        {
            return (InstalledProgram.Is(named) ? Path.GetFullPath(named) : InstalledProgram.OnPath(named, path)) ?? throw new OutputException(new LocalText(
                $"{Variable}={named}：没有这个程序；请写浏览器（Chromium、Chrome 或 Edge）的路径",
                $"{Variable}={named}: there is no such program; give the path of a Chromium, Chrome or Edge"));
        }

        return Names.Select(name => InstalledProgram.OnPath(name, path)).Concat(Places.Select(place => Known(place, variable))).OfType<string>().FirstOrDefault()
            ?? throw new OutputException(new LocalText(
                $"--pdf 需要本机装有 Chromium、Chrome 或 Edge，PATH 中没有找到；请安装，或用环境变量 {Variable} 指明路径，或去掉 --pdf（report.html 可在任何浏览器中打印）",
                $"--pdf needs a Chromium, Chrome or Edge on this machine and none is on PATH: install one, name one in {Variable}, or leave out --pdf (any browser prints report.html)"));
    }

    private static string? Known(string place, Func<string, string?> variable)
    {
        if (place[0] == '%')
        {
            var end = place.IndexOf('%', 1);
            place = variable(place[1..end]) is { Length: > 0 } folder ? folder + place[(end + 1)..] : "";
        }

        return InstalledProgram.Is(place) ? place : null;
    }
}
