using System.Globalization;

namespace Oversight.Policies.Cases;

/// <summary>Numbers as the output writes them.</summary>
internal static class NumberText
{
    /// <summary>A number without a point where it is whole, else with up to six decimals; null for none.</summary>
    public static string? Of(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);
}
