using System.Globalization;
using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace Oversight.Policies.Cases;

/// <summary>
/// A pack that speaks for one case: keys and references hold within a jurisdiction, so that cases which are jurisdictions of
/// their own can be loaded and judged together.
/// </summary>
internal sealed class CaseJurisdiction(IJurisdictionPlugin pack, int number) : IJurisdictionPlugin
{
    private const string Prefix = "case-";

    public string Id { get; } = IdOf(number);

    public LocalText Name => pack.Name;

    public string Version => pack.Version;

    public LegalDocument Document => pack.Document;

    public WorkCalendar Calendar => pack.Calendar;

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}");

    /// <summary>The number of a case by the id of its jurisdiction; null where it is none.</summary>
    public static int? NumberOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
