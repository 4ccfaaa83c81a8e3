using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Storage.Datasets;

namespace Oversight.Cli.Commands;

/// <summary>The options that say what is read, and how.</summary>
internal sealed class DataOptions
{
    private readonly Option<string?> _data;
    private readonly Option<string?> _map;
    private readonly Option<string> _encoding;

    public DataOptions(Words words)
    {
        _data = new Option<string?>("--data")
        {
            Description = words[
                "数据集：存放各表的文件夹、Excel 工作簿（.xlsx）或 DuckDB 数据库（默认：自带样例）",
                "Dataset: the folder of its tables, an Excel workbook (.xlsx) or a DuckDB database (default: the shipped sample)"],
            HelpName = "DIR|FILE",
        };
        _map = new Option<string?>("--map")
        {
            Description = words[
                "列映射：columns.yaml 一类的文件，或现成映射的名称（如 national）；默认用数据旁的 columns.yaml",
                "Map of columns: a file like columns.yaml, or a ready-made map (such as national); default: columns.yaml beside the data"],
            HelpName = "FILE|NAME",
        };
        _encoding = new Option<string>("--encoding")
        {
            Description = words["CSV 文件的编码", "Encoding of the CSV files"],
            DefaultValueFactory = _ => "utf-8",
        };
        Choice.Among(_encoding, words, "utf-8", "gb18030");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_map);
        command.Options.Add(_encoding);
    }

    /// <summary>The dataset.</summary>
    public string Data(ParseResult arguments) => arguments.GetValue(_data) ?? Path.Combine(AppContext.BaseDirectory, "sample");

    /// <summary>The map asked for; null = the one beside the data.</summary>
    public string? Map(ParseResult arguments) => arguments.GetValue(_map);

    /// <summary>The encoding of the CSV files.</summary>
    public DatasetEncoding Encoding(ParseResult arguments) =>
        arguments.GetValue(_encoding) == "gb18030" ? DatasetEncoding.Gb18030 : DatasetEncoding.Utf8;
}
