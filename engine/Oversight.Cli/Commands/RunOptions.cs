using System.CommandLine;
using System.Globalization;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Storage.Datasets;

namespace Oversight.Cli.Commands;

/// <summary>The options of every command that works through a dataset and writes a folder.</summary>
internal sealed class RunOptions
{
    private readonly Option<string> _out;
    private readonly Option<bool> _strict;
    private readonly Option<string?> _threads;
    private readonly Option<string?> _memory;

    public RunOptions(Words words, string folder)
    {
        _out = new Option<string>("--out")
        {
            Description = words["输出文件夹", "Output folder"],
            HelpName = "DIR",
            DefaultValueFactory = _ => folder,
        };
        _strict = new Option<bool>("--strict")
        {
            Description = words["有被剔除的行时以状态 4 退出", "Exit with status 4 when a row was rejected"],
        };
        _threads = new Option<string?>("--threads")
        {
            Description = words["线程数（默认：全部处理器）", "Threads (default: all processors)"],
            HelpName = "N",
        };
        _memory = new Option<string?>("--memory")
        {
            Description = words["内存预算，如 4GB", "Memory budget, e.g. 4GB"],
            HelpName = "SIZE",
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_out);
        command.Options.Add(_strict);
        command.Options.Add(_threads);
        command.Options.Add(_memory);
    }

    /// <summary>The output folder.</summary>
    public string Out(ParseResult arguments) => arguments.GetValue(_out)!;

    /// <summary>Threads, from 1.</summary>
    public int Threads(ParseResult arguments) => Number(arguments, _threads, 1, 1024) ?? Environment.ProcessorCount;

    /// <summary>The memory budget in bytes; null = what the machine has.</summary>
    public long? Memory(ParseResult arguments) => arguments.GetValue(_memory) is { } memory ? MemorySize.Parse(memory) : null;

    /// <summary>The status of a run that wrote: 4 when a row was rejected and the user is strict.</summary>
    public int Status(ParseResult arguments, IEnumerable<DatasetInput> inputs) =>
        arguments.GetValue(_strict) && inputs.Any(input => input.Rejected > 0) ? ExitStatus.Rejected : ExitStatus.Written;

    /// <summary>The whole number that an option has; null when it is not given.</summary>
    public static int? Number(ParseResult arguments, Option<string?> option, int least, int most) => arguments.GetValue(option) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var text => throw new UsageException(new LocalText(
            $"{option.Name} {Typed.Of(text)}：应为 {least} 至 {most} 的整数", $"{option.Name} {Typed.Of(text)}: a whole number from {least} to {most} is expected")),
    };
}
