using System.Globalization;

namespace Oversight.Cli.Doctor;

/// <summary>The memory of the machine, and of the control group that the program runs in.</summary>
/// <param name="Total">Bytes of the machine.</param>
/// <param name="Free">Bytes that programs can still have.</param>
/// <param name="Limit">The control group's limit in bytes; null where there is none.</param>
/// <param name="LimitLeft">What the limit leaves, in bytes; null where there is none.</param>
internal sealed record MachineMemory(long Total, long Free, long? Limit, long? LimitLeft)
{
    /// <summary>The bytes that this program can have.</summary>
    public long Usable => Math.Min(Free, LimitLeft ?? long.MaxValue);

    /// <summary>The bytes that any program can have here, be they free or not.</summary>
    public long Most => Math.Min(Total, Limit ?? long.MaxValue);

    /// <summary>Reads Linux's own accounts below a root folder; elsewhere asks the runtime.</summary>
    public static MachineMemory Read(string root = "/")
    {
        var lines = Lines(Path.Combine(root, "proc", "meminfo"));
        if ((Field(lines, "MemTotal:"), Field(lines, "MemAvailable:")) is not ({ } total, { } free))
        {
            GC.Collect(0);
            var runtime = GC.GetGCMemoryInfo();
            return new MachineMemory(
                runtime.TotalAvailableMemoryBytes, Math.Max(0, runtime.TotalAvailableMemoryBytes - runtime.MemoryLoadBytes), null, null);
        }

        var limits = Groups(root)
            .Select(group => (Limit: Number(group.Limit), Used: Number(group.Used)))
            .Where(group => group.Limit is { } limit && limit < total)
            .Select(group => (Limit: group.Limit!.Value, Left: Math.Max(0, group.Limit.Value - (group.Used ?? 0))))
            .ToArray();
        return limits.Length == 0
            ? new MachineMemory(total, free, null, null)
            : new MachineMemory(total, free, limits.Min(group => group.Limit), limits.Min(group => group.Left));
    }

    private static long? Field(string[] lines, string name) =>
        lines.FirstOrDefault(text => text.StartsWith(name, StringComparison.Ordinal)) is { } line
        && long.TryParse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var kilobytes)
            ? kilobytes << 10
            : null;

    /// <summary>The files of the program's own group and of all above it: the tightest limit holds.</summary>
    private static IEnumerable<(string Limit, string Used)> Groups(string root)
    {
        foreach (var line in Lines(Path.Combine(root, "proc", "self", "cgroup")))
        {
            // "0::/path" in version 2, "4:memory:/path" in version 1.
            if (line.Split(':', 3) is not [_, var controllers, var path] || !(controllers.Length == 0 || controllers.Split(',').Contains("memory")))
            {
                continue;
            }

            var (mount, limit, used) = controllers.Length == 0
                ? (Path.Combine(root, "sys", "fs", "cgroup"), "memory.max", "memory.current")
                : (Path.Combine(root, "sys", "fs", "cgroup", "memory"), "memory.limit_in_bytes", "memory.usage_in_bytes");
            for (var group = path.Trim('/'); ; group = Path.GetDirectoryName(group) ?? "")
            {
                yield return (Path.Combine(mount, group, limit), Path.Combine(mount, group, used));
                if (group.Length == 0)
                {
                    break;
                }
            }
        }
    }

    // "max", or a number near 2^63, means that there is no limit.
    private static long? Number(string file) =>
        Lines(file) is [var line, ..] && long.TryParse(line, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Lines(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
