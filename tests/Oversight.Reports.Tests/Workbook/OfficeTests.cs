using System.Diagnostics;
using Oversight.Reports.Tests.Support;

namespace Oversight.Reports.Tests.Workbook;

/// <summary>LibreOffice opens the workbook, and finds in it what was written.</summary>
public sealed class OfficeTests : IDisposable
{
    private readonly WorkbookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [OfficeFact]
    public void Workbook_SavedAgainByLibreOffice_HasTheSameSheetsAndTexts()
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection);
        SaveAgain("report.xlsx");
        using var again = new WorkbookFile(folder["again/report.xlsx"]);
        Assert.Equal(workbook.Names, again.Names);
        Assert.All(workbook.Names, name =>
        {
            var texts = Texts(workbook, name);
            Assert.NotEmpty(texts);
            Assert.Equal(texts, Texts(again, name));
        });
    }

    // It may write numbers and days in forms of its own; texts stay what they were.
    private static List<string> Texts(WorkbookFile workbook, string name) =>
        [.. workbook.Rows(name).Values.SelectMany(row => row.Values).Where(cell => cell.Kind == "text" && cell.Text.Length > 0).Select(cell => cell.Text)];

    private void SaveAgain(string file)
    {
        string[] arguments =
            [$"-env:UserInstallation=file://{folder["profile"]}", "--headless", "--convert-to", "xlsx", "--outdir", folder["again"], folder[file]];
        using var process = Process.Start(new ProcessStartInfo(OfficeFactAttribute.Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
    }
}
