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
    private readonly ResourceOptions _resources;

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
        _resources = new ResourceOptions(words);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_out);
        command.Options.Add(_strict);
        _resources.AddTo(command);
    }

    /// <summary>The output folder.</summary>
    public string Out(ParseResult arguments) => arguments.GetValue(_out)!;

    /// <summary>Threads, from 1.</summary>
    public int Threads(ParseResult arguments) => _resources.Threads(arguments);

    /// <summary>The memory budget in bytes; null = what the machine has.</summary>
    public long? Memory(ParseResult arguments) => _resources.Memory(arguments);

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
