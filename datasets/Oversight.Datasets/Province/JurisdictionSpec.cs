namespace Oversight.Datasets.Province;

/// <summary>What is fixed about a jurisdiction, whatever the seed.</summary>
/// <param name="Id">As in the data contract.</param>
/// <param name="Prefix">Begins every key of the jurisdiction.</param>
/// <param name="Region">GB/T 2260 code of the place, six digits.</param>
/// <param name="Place">Short name, begins the names of its companies.</param>
/// <param name="Bureau">The inspecting body.</param>
/// <param name="Sections">Its sections (科室).</param>
/// <param name="FirstItem">Where in the pool its items begin.</param>
internal sealed record JurisdictionSpec(
    string Id, string Prefix, string Region, string Place, string Bureau, string[] Sections, int FirstItem)
{
    /// <summary>Draws hang on monthly plans; otherwise on annual plans whose windows are half a year.</summary>
    public bool MonthlyPlans { get; init; }

    /// <summary>A document among the five covers it.</summary>
    public bool Covered { get; init; } = true;

    /// <summary>Every active object is inspected in the year, and every officer takes turns in every draw (Jintan 二(一)4).</summary>
    public bool Complete { get; init; }

    /// <summary>The last day of the year on which an inspection begins. Where a duty ends with the year there must be time left for it.</summary>
    public (int Month, int Day) LastDay { get; init; } = (12, 24);

    /// <summary>The days on which the document holds: nothing outside them can break it, so nothing is planted there.</summary>
    public (DateOnly From, DateOnly To) Validity { get; init; } = (DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Position in <see cref="Jurisdictions.All"/>, the jurisdiction's number in random streams.</summary>
    public int Number { get; init; }

    /// <summary>Items in use: two a section, one for each half of the year.</summary>
    public int Items => Sections.Length * 2;

    /// <summary>Whether faults can be planted in the year: a document covers the jurisdiction, and the whole year.</summary>
    public bool IsJudged(int year) =>
        Covered && Validity.From <= new DateOnly(year, 1, 1) && Validity.To >= new DateOnly(year, 12, 31);

    public bool Is(string id) => string.Equals(Id, id, StringComparison.Ordinal);

    public DateOnly LastDayOf(int year) => new(year, LastDay.Month, LastDay.Day);

    /// <summary>The scope of random streams of a year; year 0 for what belongs to no year.</summary>
    public int Scope(int year) => (Number * 1024) + (year % 1024);
}
