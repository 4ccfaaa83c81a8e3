using System.Reflection;

namespace Oversight.Reports.Model;

/// <summary>The program that made a report.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Commit">The source revision it was built from; empty when not known.</param>
public sealed record ToolInfo(string Version, string Commit)
{
    /// <summary>This program.</summary>
    public static ToolInfo Current { get; } = Read();

    /// <summary>Name, version and revision, as a draw record names its maker.</summary>
    public override string ToString() => Commit.Length > 0 ? $"oversight {Version}+{Commit}" : $"oversight {Version}";

    private static ToolInfo Read()
    {
        var version = typeof(ToolInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');
        return new ToolInfo(version[0], version.Length > 1 ? version[1] : "");
    }
}
