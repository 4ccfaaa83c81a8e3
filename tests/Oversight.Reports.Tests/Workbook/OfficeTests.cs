using System.Diagnostics;
using Oversight.Reports.Tests.Support;

namespace Oversight.Reports.Tests.Workbook;

/// <summary>LibreOffice opens the workbook, and finds in it what was written.</summary>
public sealed class OfficeTests : IDisposable
{
    // Comma, double quotes, UTF-8, from the first line, as shown, every sheet in a file of its own.
    private const string AllSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private readonly WorkbookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [OfficeFact]
    public void Workbook_OpenedInLibreOffice_HasEverySheetAndText()
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection);
        Convert("report.xlsx");
        Assert.Equal(workbook.Names.Order(StringComparer.Ordinal), Directory.GetFiles(folder["sheets"]).Select(Sheet).Order(StringComparer.Ordinal));
        Assert.All(workbook.Names, name =>
        {
            var seen = Csv.Parse(File.ReadAllText(folder[$"sheets/report-{name}.csv"]));
            var texts = workbook.Rows(name).SelectMany(row => row.Value.Where(cell => cell.Value is { Kind: "text", Text.Length: > 0 }).Select(cell => (Row: row.Key - 1, Column: cell.Key, cell.Value.Text)));
            Assert.NotEmpty(texts);
            Assert.All(texts, cell => Assert.Equal(cell.Text, seen[cell.Row][cell.Column]));
        });
    }

    private static string Sheet(string file) => Path.GetFileNameWithoutExtension(file)["report-".Length..];

    private void Convert(string file)
    {
        string[] arguments =
            [$"-env:UserInstallation=file://{folder["profile"]}", "--headless", "--convert-to", AllSheets, "--outdir", folder["sheets"], folder[file]];
        using var process = Process.Start(new ProcessStartInfo(OfficeFactAttribute.Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
    }
}
