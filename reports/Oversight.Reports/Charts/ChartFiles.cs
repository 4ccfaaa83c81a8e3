using System.Diagnostics;
using System.Text;
using Oversight.Contracts;
using Oversight.Reports.Output;
using Oversight.Reports.Page;

namespace Oversight.Reports.Charts;

/// <summary><c>charts/</c>: every chart of the page as an SVG file, drawn by ECharts in Node.js from the page's own scripts.</summary>
internal static class ChartFiles
{
    public const string FolderName = "charts";

    /// <summary>Draws the charts of the page that the folder holds already.</summary>
    /// <param name="node">Node.js; see <see cref="InstalledNode"/>.</param>
    /// <param name="folder">The report's folder.</param>
    /// <param name="cancellation">Ends Node.js.</param>
    /// <exception cref="OutputException">Node.js could not draw them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(string node, string folder, CancellationToken cancellation)
    {
        string[] arguments = ["--input-type=module", "-", Path.Combine(folder, ReportPage.FileName), Path.Combine(folder, FolderName)];
        using var process = Process.Start(new ProcessStartInfo(node, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        using var stop = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            process.StandardInput.Write(PageAssets.ReadText("charts.mjs"));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended before it read all; why stands in what it said.
        }

        process.WaitForExit();
        Task.WaitAll([errors, output], CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            var why = errors.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .FirstOrDefault(line => line.Contains("Error", StringComparison.Ordinal)) ?? $"{process.ExitCode}";
            throw new OutputException(new LocalText(
                $"--svg：Node.js 没有画出图，什么也没有写：{why}", $"--svg: Node.js did not draw the charts, nothing was written: {why}"));
        }
    }
}
