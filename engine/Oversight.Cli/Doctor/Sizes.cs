using System.Globalization;

namespace Oversight.Cli.Doctor;

/// <summary>Numbers of bytes as people read them, in the units of <c>--memory</c>: powers of 1000.</summary>
internal static class Sizes
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    public static string Text(long bytes)
    {
        var (value, unit) = ((double)bytes, 0);
        while (value >= 1000 && unit < Units.Length - 1)
        {
            value /= 1000;
            unit++;
        }

        return value.ToString(unit == 0 || value >= 100 ? "0" : "0.#", CultureInfo.InvariantCulture) + Units[unit];
    }
}
