using System.ComponentModel;
using System.Diagnostics;
using Oversight.Contracts;
using Oversight.Reports.Output;
using Oversight.Reports.Page;
using Oversight.Storage.Temporary;

namespace Oversight.Reports.Pdf;

/// <summary><c>report.pdf</c>: the page as an installed browser prints it.</summary>
internal static class PagePdf
{
    public const string FileName = "report.pdf";

    /// <summary>How long the browser may take: some seconds for a large page, more on a machine in need.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Prints the page that the folder holds already.</summary>
    /// <param name="browser">The browser's path.</param>
    /// <param name="folder">The report's folder.</param>
    /// <param name="cancellation">Ends the browser.</param>
    /// <exception cref="OutputException">The browser does not start, takes too long or prints nothing.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(string browser, string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, FileName);

        // A profile of its own: the user's browser may be running, and nothing of his is to be read or changed.
        using var profile = new WorkFolder();
        var said = Run(browser, Arguments(profile.Path, file, Path.Combine(folder, ReportPage.FileName)), cancellation);
        if (!PdfDates.Clear(file))
        {
            throw Failed(browser, said);
        }
    }

    private static IEnumerable<string> Arguments(string profile, string pdf, string page) =>
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync", "--disable-background-networking",
        "--disable-component-update", "--no-pdf-header-footer", "--virtual-time-budget=10000", $"--user-data-dir={profile}",

        // Chromium does not start as root with its sandbox. The page is ours, and its policy lets it load nothing.
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
        $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
    ];

    /// <summary>Runs the browser to its end.</summary>
    /// <returns>What it said last on standard error.</returns>
    private static string Run(string browser, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        using var process = Start(browser, arguments);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            throw new OutputException(new LocalText(
                $"{browser}：{Longest.TotalMinutes:0} 分钟内没有印出 {FileName}，什么也没有写；可去掉 --pdf，在浏览器中打印 report.html",
                $"{browser}: did not print {FileName} within {Longest.TotalMinutes:0} minutes, nothing was written; leave out --pdf and print report.html from a browser"));
        }

        Task.WaitAll(errors, output);
        return errors.Result;
    }

    private static Process Start(string browser, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception error)
        {
            throw Failed(browser, error.Message);
        }
    }

    private static OutputException Failed(string browser, string said)
    {
        var last = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
        return new OutputException(new LocalText(
            $"{browser}：没有印出 {FileName}，什么也没有写：{last}", $"{browser}: did not print {FileName}, nothing was written: {last}"));
    }
}
