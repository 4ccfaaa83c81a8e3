using System.Globalization;
using System.Text.RegularExpressions;
using Oversight.Contracts;

namespace Oversight.Cli;

/// <summary>Sizes of memory as people write them: 4GB, 512 MiB, 2g.</summary>
internal static partial class MemorySize
{
    /// <summary>The smallest budget to work in, in bytes.</summary>
    public const long Smallest = 256L << 20;

    /// <summary>Reads a size.</summary>
    /// <param name="text">A number and a unit; KB, MB and GB are powers of 1000, KiB, MiB and GiB of 1024.</param>
    /// <returns>Bytes.</returns>
    /// <exception cref="UsageException">The text is no size, or too small to work in.</exception>
    public static long Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success
            || !double.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            throw new UsageException(new LocalText($"--memory {text}：应写作 4GB 或 512MB", $"--memory {text}: write it like 4GB or 512MB"));
        }

        var step = match.Groups["binary"].Length > 0 ? 1024.0 : 1000.0;
        var power = "kmgt".IndexOf(char.ToLowerInvariant(match.Groups["unit"].Value[0])) + 1;
        var bytes = number * Math.Pow(step, power);
        return bytes is >= Smallest and < long.MaxValue
            ? (long)bytes
            : throw new UsageException(new LocalText($"--memory {text}：至少 256MiB", $"--memory {text}: at least 256MiB"));
    }

    [GeneratedRegex(@"^\s*(?<number>[0-9]+(\.[0-9]+)?)\s*(?<unit>[kmgt])(?<binary>i?)b?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
