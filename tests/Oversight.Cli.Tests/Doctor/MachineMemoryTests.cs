using Oversight.Cli.Doctor;

namespace Oversight.Cli.Tests.Doctor;

/// <summary>Linux's accounts of memory, as they look with and without control groups.</summary>
public sealed class MachineMemoryTests : IDisposable
{
    private const long Kilo = 1024;

    private readonly TempFolder _root = new();

    public MachineMemoryTests() =>
        Put("MemTotal:       24000000 kB\nMemFree:         1000000 kB\nMemAvailable:   20000000 kB\n", "proc", "meminfo");

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Read_WithoutGroups_HasNoLimit() =>
        Assert.Equal(new MachineMemory(24000000 * Kilo, 20000000 * Kilo, null, null), MachineMemory.Read(_root.Path));

    [Fact]
    public void Read_VersionTwo_TakesTheTightestOfTheGroupsAbove()
    {
        Put("0::/system.slice/job.scope\n", "proc", "self", "cgroup");
        Put("max\n", "sys", "fs", "cgroup", "system.slice", "job.scope", "memory.max");
        Put("4000000000\n", "sys", "fs", "cgroup", "system.slice", "memory.max");
        Put("1000000000\n", "sys", "fs", "cgroup", "system.slice", "memory.current");

        var memory = MachineMemory.Read(_root.Path);

        Assert.Equal((4000000000L, 3000000000L, 3000000000L, 4000000000L), (memory.Limit, memory.LimitLeft, memory.Usable, memory.Most));
    }

    [Fact]
    public void Read_VersionTwoInAContainer_TakesTheRootsLimit()
    {
        Put("0::/\n", "proc", "self", "cgroup");
        Put("2000000000\n", "sys", "fs", "cgroup", "memory.max");
        Put("500000000\n", "sys", "fs", "cgroup", "memory.current");

        Assert.Equal(1500000000L, MachineMemory.Read(_root.Path).Usable);
    }

    [Fact]
    public void Read_VersionOne_KnowsItsGroupAndItsNoLimit()
    {
        Put("5:cpu,cpuacct:/x\n4:memory:/docker/abc\n0::/\n", "proc", "self", "cgroup");
        Put("9223372036854771712\n", "sys", "fs", "cgroup", "memory", "memory.limit_in_bytes");
        Assert.Null(MachineMemory.Read(_root.Path).Limit);

        Put("3000000000\n", "sys", "fs", "cgroup", "memory", "docker", "abc", "memory.limit_in_bytes");
        Put("1000000000\n", "sys", "fs", "cgroup", "memory", "docker", "abc", "memory.usage_in_bytes");
        Assert.Equal(2000000000L, MachineMemory.Read(_root.Path).LimitLeft);
    }

    [Fact]
    public void Read_AccountsThatCannotBeUnderstood_AsksTheRuntime()
    {
        Put("MemTotal:       many kB\n", "proc", "meminfo");

        Assert.InRange(MachineMemory.Read(_root.Path).Total, 1, long.MaxValue);
    }

    [Fact]
    public void Read_ThisMachine_HasMemory()
    {
        var memory = MachineMemory.Read();

        Assert.InRange(memory.Free, 1, memory.Total);
    }

    private void Put(string text, params string[] path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_root[path])!);
        File.WriteAllText(_root[path], text);
    }
}
