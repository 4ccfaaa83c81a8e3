using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Guard;

/// <summary>Where something was measured.</summary>
/// <param name="Cpu">The processor, with family, model and stepping where its name says little.</param>
/// <param name="Cores">Logical processors.</param>
/// <param name="Hardware">The fastest path for tickets that the processor has, or was left by the runtime's settings.</param>
/// <param name="Os">The operating system.</param>
/// <param name="Runtime">The runtime.</param>
/// <param name="Sdk">The SDK that built the program.</param>
internal sealed partial record Machine(string Cpu, int Cores, string Hardware, string Os, string Runtime, string Sdk)
{
    /// <summary>The folder of the sources.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>This machine.</summary>
    public static Machine This() => new(
        Processor(),
        Environment.ProcessorCount,
        TicketHasher.Supported[0],
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        Metadata("Sdk"));

    /// <summary>The processor as the name of a folder.</summary>
    public string Slug() => NotAWord().Replace(Cpu.ToLowerInvariant(), "-").Trim('-');

    private static string Processor()
    {
        const string Linux = "/proc/cpuinfo";
        if (!File.Exists(Linux))
        {
            return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
        }

        var lines = File.ReadLines(Linux).TakeWhile(line => line.Length > 0)
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1]);
        string Field(string name) => lines.GetValueOrDefault(name, "unknown");
        return $"{Field("model name")} family {Field("cpu family")} model {Field("model")} stepping {Field("stepping")}";
    }

    private static string Metadata(string key) => typeof(Machine).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotAWord();
}
