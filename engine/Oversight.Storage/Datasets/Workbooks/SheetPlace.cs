using Oversight.Contracts;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>A workbook, or a sheet of it, as errors name it.</summary>
/// <param name="File">The file's name without folder.</param>
/// <param name="Sheet">The sheet's name; null for the workbook as a whole.</param>
internal sealed record SheetPlace(string File, string? Sheet = null)
{
    private string Zh => Sheet is null ? File : $"{File}，工作表“{Sheet}”";

    private string En => Sheet is null ? File : $"{File}, sheet '{Sheet}'";

    /// <summary>A fault in the file that a new save mends.</summary>
    /// <param name="zh">What is wrong, in Chinese.</param>
    /// <param name="en">What is wrong, in English.</param>
    internal DatasetException Fault(string zh, string en) => Error($"{zh}；请用Excel打开并另存为.xlsx。", $"{en}; open it in Excel and save it as .xlsx.");

    /// <summary>A file that is damaged or was not copied to its end.</summary>
    internal DatasetException Damaged(Exception cause)
    {
        var why = cause.Message.TrimEnd('.');
        return Error(
            $"文件已损坏或不完整（{why}）；请重新获取该文件，或用Excel打开并另存为.xlsx。",
            $"the file is damaged or not whole ({why}); get it anew, or open it in Excel and save it as .xlsx.",
            cause);
    }

    /// <summary>A file that the system does not hand out.</summary>
    internal DatasetException Unreadable(Exception cause) => Error($"无法读取：{cause.Message}", $"cannot be read: {cause.Message}", cause);

    /// <summary>A file that is something else.</summary>
    /// <param name="seems">What it seems to be, and what to do.</param>
    internal DatasetException Foreign(LocalText seems) =>
        Error($"不是Excel工作簿（.xlsx）：{seems.Zh}。", $"this is no Excel workbook (.xlsx): {seems.En}.");

    // What comes from the file may have line ends.
    private DatasetException Error(string zh, string en, Exception? cause = null) =>
        new(new LocalText($"{Zh}：{zh}".ReplaceLineEndings(" "), $"{En}: {en}".ReplaceLineEndings(" ")), cause);
}
