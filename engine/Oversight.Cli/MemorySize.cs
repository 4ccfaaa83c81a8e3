using System.Globalization;
using System.Text.RegularExpressions;
using Oversight.Cli.Doctor;
using Oversight.Contracts;

namespace Oversight.Cli;

/// <summary>Sizes of memory as people write them: 4GB, 512 MiB, 2g.</summary>
internal static partial class MemorySize
{
    /// <summary>The smallest budget to work in, in bytes.</summary>
    public const long Smallest = 256L << 20;

    /// <summary>Reads a size, of this machine's memory at most.</summary>
    /// <param name="text">A number and a unit; KB, MB and GB are powers of 1000, KiB, MiB and GiB of 1024.</param>
    /// <returns>Bytes.</returns>
    /// <exception cref="UsageException">The text is no size, too small to work in, or more than there is.</exception>
    public static long Parse(string text) => Parse(text, MachineMemory.Read().Most);

    /// <summary>Reads a size.</summary>
    /// <param name="text">As above.</param>
    /// <param name="most">The largest that is taken, in bytes.</param>
    /// <exception cref="UsageException">As above.</exception>
    public static long Parse(string text, long most)
    {
        var match = Form().Match(text);
        if (!match.Success
            || !double.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            throw new UsageException(new LocalText($"--memory {Typed.Of(text)}：应写作 4GB 或 512MB", $"--memory {Typed.Of(text)}: write it like 4GB or 512MB"));
        }

        var step = match.Groups["binary"].Length > 0 ? 1024.0 : 1000.0;
        var power = "kmgt".IndexOf(char.ToLowerInvariant(match.Groups["unit"].Value[0])) + 1;
        var bytes = number * Math.Pow(step, power);
        if (bytes < Smallest)
        {
            throw new UsageException(new LocalText($"--memory {text}：至少 256MiB", $"--memory {text}: at least 256MiB"));
        }

        return bytes <= most
            ? (long)bytes
            : throw new UsageException(new LocalText(
                $"--memory {text}：本机（或容器）只有 {Sizes.Text(most)}；oversight doctor 会给出合适的值",
                $"--memory {text}: this machine (or its container) has {Sizes.Text(most)}; oversight doctor names a value that fits"));
    }

    [GeneratedRegex(@"^\s*(?<number>[0-9]+(\.[0-9]+)?)\s*(?<unit>[kmgt])(?<binary>i?)b?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
