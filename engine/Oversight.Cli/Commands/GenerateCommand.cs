using System.CommandLine;
using System.Globalization;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Datasets;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight generate</c>: a synthetic dataset with planted faults.</summary>
internal sealed class GenerateCommand
{
    private const string Csv = "csv";
    private const string Parquet = "parquet";
    private static readonly GeneratorOptions Default = new();

    private readonly Words _words;
    private readonly Option<string> _out;
    private readonly Option<string?> _objects;
    private readonly Option<string?> _inspections;
    private readonly Option<string?> _year;
    private readonly Option<string?> _seed;
    private readonly Option<string> _format;
    private readonly Option<string?> _faults;
    private readonly Option<string?> _broken;
    private readonly Option<bool> _force;
    private readonly Option<string?> _threads;

    public GenerateCommand(Words words)
    {
        _words = words;
        _out = new Option<string>("--out")
        {
            Description = words["输出文件夹（必填）", "Output folder (required)"],
            HelpName = "DIR",
            Required = true,
        };
        _objects = Number("--objects", words[
            $"检查对象数，{GeneratorOptions.LeastObjects} 至 {GeneratorOptions.MostObjects:N0}（默认：{Default.Objects}）",
            $"Objects, {GeneratorOptions.LeastObjects} to {GeneratorOptions.MostObjects:N0} (default: {Default.Objects})"]);
        _inspections = Number("--inspections", words[
            $"检查记录数（约数），{GeneratorOptions.LeastInspections} 至 {GeneratorOptions.MostInspections:N0}（默认：{Default.Inspections}）",
            $"Inspections, about; {GeneratorOptions.LeastInspections} to {GeneratorOptions.MostInspections:N0} (default: {Default.Inspections})"]);
        _year = new Option<string?>("--year")
        {
            Description = words[
                $"报告年度，{GeneratorOptions.FirstYear} 至 {GeneratorOptions.LastYear}（默认：{Default.Year}）",
                $"Report year, {GeneratorOptions.FirstYear} to {GeneratorOptions.LastYear} (default: {Default.Year})"],
            HelpName = "Y",
        };
        _seed = Number("--seed", words[
            $"随机种子，整数；其他选项相同时，同一种子得到逐字节相同的文件（默认：{Default.Seed}）",
            $"Seed, a whole number; with the other options the same, the same seed gives the same bytes (default: {Default.Seed})"]);
        _format = new Option<string>("--format")
        {
            Description = words["文件格式；数据量大时 parquet 更小、读得更快", "Format of the files; for much data parquet is smaller and faster to read"],
            DefaultValueFactory = _ => Csv,
        };
        Choice.Among(_format, words, Csv, Parquet);
        _faults = new Option<string?>("--faults")
        {
            Description = words[
                $"埋入问题的检查所占比例，0 至 {GeneratorOptions.MostFaults}；0 为不埋（默认：{Default.Faults}）",
                $"Share of inspections with a planted fault, 0 to {GeneratorOptions.MostFaults}; 0 plants none (default: {Default.Faults})"],
            HelpName = "RATE",
        };
        _broken = Number("--broken", words[
            $"另加多少行读取时必须剔除的记录，至多 {GeneratorOptions.MostBroken:N0}（默认：0）",
            $"Rows added that a reader must reject, up to {GeneratorOptions.MostBroken:N0} (default: 0)"]);
        _force = new Option<bool>("--force")
        {
            Description = words["文件夹里有别的内容也整个替换", "Replace the folder whole, whatever it holds"],
        };
        _threads = Number("--threads", words["线程数（默认：全部处理器）", "Threads (default: all processors)"]);
    }

    public Command Build()
    {
        var command = new Command("generate", _words[
            "生成模拟数据集，并列出其中埋入的问题（truth.json）", "Make a synthetic dataset, and list the faults planted in it (truth.json)"]);
        foreach (var option in new Option[] { _out, _objects, _inspections, _year, _seed, _format, _faults, _broken, _force, _threads })
        {
            command.Options.Add(option);
        }

        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var request = new GenerateRequest(Options(arguments), arguments.GetValue(_out)!, arguments.GetValue(_force));
        var made = JobRunner.Run(_words, progress => GenerateJob.Run(request, progress, cancellation));
        foreach (var (table, rows) in made.Rows)
        {
            System.Console.WriteLine($"{table,-14}{rows,14:N0}");
        }

        System.Console.WriteLine(_words[$"埋入的问题 {made.Faults:N0} 处", $"{made.Faults:N0} faults planted"]);
        System.Console.WriteLine(_words[$"数据集：{Path.GetFullPath(request.Out)}", $"Dataset: {Path.GetFullPath(request.Out)}"]);
        return ExitStatus.Written;
    }

    private GeneratorOptions Options(ParseResult arguments) => new()
    {
        Objects = RunOptions.Number(arguments, _objects, GeneratorOptions.LeastObjects, GeneratorOptions.MostObjects) ?? Default.Objects,
        Inspections = RunOptions.Number(arguments, _inspections, GeneratorOptions.LeastInspections, GeneratorOptions.MostInspections)
            ?? Default.Inspections,
        Year = RunOptions.Number(arguments, _year, GeneratorOptions.FirstYear, GeneratorOptions.LastYear) ?? Default.Year,
        Seed = Seed(arguments),
        Format = arguments.GetValue(_format) == Parquet ? TableFormat.Parquet : TableFormat.Csv,
        Faults = Faults(arguments),
        Broken = RunOptions.Number(arguments, _broken, 0, GeneratorOptions.MostBroken) ?? Default.Broken,
        Threads = RunOptions.Number(arguments, _threads, 1, GeneratorOptions.MostThreads) ?? Environment.ProcessorCount,
    };

    private ulong Seed(ParseResult arguments) => arguments.GetValue(_seed) switch
    {
        null => Default.Seed,
        var text when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => seed,
        var text => throw new UsageException(new LocalText(
            $"--seed {Typed.Of(text)}：应为 0 至 {ulong.MaxValue} 的整数", $"--seed {Typed.Of(text)}: a whole number from 0 to {ulong.MaxValue} is expected")),
    };

    private double Faults(ParseResult arguments) => arguments.GetValue(_faults) switch
    {
        null => Default.Faults,
        var text when double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
            && rate is >= 0 and <= GeneratorOptions.MostFaults => rate,
        var text => throw new UsageException(new LocalText(
            $"--faults {Typed.Of(text)}：应为 0 至 {GeneratorOptions.MostFaults} 的数", $"--faults {Typed.Of(text)}: a number from 0 to {GeneratorOptions.MostFaults} is expected")),
    };

    private static Option<string?> Number(string name, string description) => new(name) { Description = description, HelpName = "N" };
}
