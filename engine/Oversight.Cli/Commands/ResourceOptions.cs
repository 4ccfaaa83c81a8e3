using System.CommandLine;
using Oversight.Cli.Console;

namespace Oversight.Cli.Commands;

/// <summary>The options that say how much of the machine is used.</summary>
internal sealed class ResourceOptions
{
    private readonly Option<string?> _threads;
    private readonly Option<string?> _memory;

    public ResourceOptions(Words words)
    {
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
        command.Options.Add(_threads);
        command.Options.Add(_memory);
    }

    /// <summary>Threads, from 1.</summary>
    public int Threads(ParseResult arguments) => RunOptions.Number(arguments, _threads, 1, 1024) ?? Environment.ProcessorCount;

    /// <summary>The memory budget in bytes; null = what the machine has.</summary>
    public long? Memory(ParseResult arguments) => arguments.GetValue(_memory) is { } memory ? MemorySize.Parse(memory) : null;
}
