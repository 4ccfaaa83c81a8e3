using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>The memory, and what to give to <c>--memory</c>.</summary>
/// <param name="read">Reads what there is.</param>
internal sealed class MemoryCheck(Func<MachineMemory> read) : ICheck
{
    // What a province of ten million inspections wants at least to go through without spilling to disk.
    private const long Little = 2_000_000_000;

    public string Name => "memory";

    public LocalText Title { get; } = new("内存", "memory");

    public Finding Run()
    {
        var memory = read();
        var limit = memory.Limit is { } bytes
            ? new LocalText($"容器上限 {Sizes.Text(bytes)}", $"the container's limit is {Sizes.Text(bytes)}")
            : new LocalText("没有容器上限", "no limit by a container");
        var budget = Budget(memory.Usable);
        var text = new LocalText(
            $"共 {Sizes.Text(memory.Total)}，可用 {Sizes.Text(memory.Free)}，{limit.Zh}；--memory 可取至 {Sizes.Text(budget)}",
            $"{Sizes.Text(memory.Total)} in all, {Sizes.Text(memory.Free)} free, {limit.En}; give --memory up to {Sizes.Text(budget)}");
        if (budget < MemorySize.Smallest)
        {
            return Finding.Problem(text, new LocalText("请先关闭别的程序", "close other programs first"));
        }

        return memory.Usable >= Little
            ? new Finding(Health.Ok, text, null)
            : Finding.Note(
                text, new LocalText("数据多时会慢；请关闭别的程序，或换内存大的机器", "large data will be slow; close other programs, or use a machine with more memory"));
    }

    /// <summary>Four fifths, as a round number: the rest is for the system and for what the budget does not count.</summary>
    private static long Budget(long usable)
    {
        var part = usable / 5 * 4;
        var step = part >= 4_000_000_000 ? 1_000_000_000 : 100_000_000;
        return part / step * step;
    }
}
